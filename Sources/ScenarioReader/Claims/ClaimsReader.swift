import ScenarioModel

/// Reads the claims of a scenario.
struct ClaimsReader {
  /// The most claims of a file.
  static let limit = 1000
  private static let key = "claims"

  /// The file's keys.
  let file: Fields
  /// Reads what claims lay over the scenario.
  let overlays: OverlayReader

  /// The claims in the order of the file, as far as they are right.
  func read() -> [Claim] {
    var items = file.items(Self.key)
    if items.count > Self.limit {
      file.error("more than \(Self.limit) claims", at: Self.key, help: "split the file")
      items = Array(items.prefix(Self.limit))
    }
    checkDuplicates(items)
    let reader = ClaimReader(session: file.session, overlays: overlays)
    return items.enumerated().compactMap { number, item in
      file.session.isFull ? nil : reader.read(item, number: number + 1)
    }
  }

  private func checkDuplicates(_ items: [YAMLNode]) {
    var seen: Set<String> = []
    for item in items {
      guard let node = item.entries?.first(where: { $0.key == "id" })?.value, let id = node.text,
        !seen.insert(id).inserted
      else { continue }
      file.session.error(
        "two claims have the id '\(id)'", at: node.spot, help: "give each claim its own")
    }
  }
}
