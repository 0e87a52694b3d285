import ScenarioModel

/// Lays what a claim changes over the scenario that it stands in, and reads that as a scenario.
struct OverlayReader {
  /// The scenario's keys and the values under them, without claims.
  let base: YAMLNode
  /// Whether the scenario can't stand without what claims lay over it.
  let isPart: Bool
  /// Where to note faults.
  let session: ReadingSession
  /// Reads a scenario from its keys.
  let scenario: (Fields) -> Scenario?
  private static let key = "scenario"

  /// The changed scenario; nil if the claim changes nothing, or if it is wrong.
  func read(_ claim: Fields) -> Overlay? {
    guard let node = claim.value(Self.key) else { return nil }
    guard node.entries != nil else {
      claim.error("\(claim.name(Self.key)) must be a mapping, not \(node.kindName)", at: Self.key)
      return nil
    }
    let merged = YAMLMerge.merge(node, over: base)
    let sibling = session.sibling()
    let place = isPart ? claim.place(Self.key) : base.spot
    let fields = Fields(
      YAMLNode(content: merged.content, spot: place), of: "the scenario", path: "", named: place,
      ScenarioTables.overlay, sibling)
    let changed = fields.flatMap(scenario)
    session.adopt(sibling)
    return changed.map { Overlay(settings: Self.settings(of: node), scenario: $0) }
  }

  /// Every value of a tree, by its path.
  private static func settings(of node: YAMLNode, at path: KeyPathText = "") -> [Overlay.Setting] {
    let children: [(String, YAMLNode)] =
      switch node.content {
      case .scalar: []
      case .mapping(let entries): entries.map { ($0.key, $0.value) }
      case .sequence(let items): items.enumerated().map { ("\($0.offset)", $0.element) }
      }
    guard !children.isEmpty else {
      return [Overlay.Setting(path: path, text: node.text ?? (node.isNull ? nil : "{}"))]
    }
    return children.flatMap { name, child in
      settings(of: child, at: path.isEmpty ? name : path + "." + name)
    }
  }
}
