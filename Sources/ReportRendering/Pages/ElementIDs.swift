/// Gives elements ids that no other has.
///
/// Ours hold an underscore and those of headings never do, so that the two cannot meet.
struct ElementIDs {
  private var uses: [String: Int] = [:]

  /// An id for a table or chart, numbered from its second use on.
  mutating func claim(_ kind: String, _ name: String) -> String {
    let id = "\(kind)_\(name)"
    let use = uses[id, default: 0] + 1
    uses[id] = use
    return use == 1 ? id : "\(id)_\(use)"
  }
}
