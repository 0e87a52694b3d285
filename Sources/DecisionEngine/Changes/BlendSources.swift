import ScenarioModel

/// From which of two scenarios each group of inputs comes.
struct BlendSources: Equatable, Sendable {
  /// The groups that come from the later scenario; all others come from the earlier one.
  private let later: Int

  /// The groups of a set: bit i stands for the group at place i.
  init(set: Int) { later = set }

  /// Whether a group comes from the later scenario.
  func isLater(_ group: ChangeGroup) -> Bool { later & Self.bit(group) != 0 }

  /// The bit of a group in a set.
  static func bit(_ group: ChangeGroup) -> Int {
    switch group {
    case .price: 1
    case .volume: 2
    case .mix: 4
    case .assumptions: 8
    }
  }

  /// How many sets there are.
  static let setCount = 16
}
