import ScenarioModel

/// Finds the options of two scenarios that are the same thing with other numbers.
struct StructureCheck {
  private let earlier: Scenario
  private let later: Scenario

  init(_ earlier: Scenario, _ later: Scenario) {
    (self.earlier, self.later) = (earlier, later)
  }

  /// The ids of those options, in the later's order.
  var comparable: [String] { later.options.map(\.id).filter(isSame) }

  private func isSame(_ id: String) -> Bool {
    guard let old = earlier.option(id), let new = later.option(id), old.kind == new.kind else {
      return false
    }
    return switch (old.billing, new.billing) {
    case (.perToken, .perToken): true
    case (.fleet(let before), .fleet(let after)):
      Self.isSame(before.tenure, after.tenure)
    case (.hybrid(let before), .hybrid(let after)): isSame(before, after)
    default: false
    }
  }

  private static func isSame(_ old: Tenure, _ new: Tenure) -> Bool {
    switch (old, new) {
    case (.rented, .rented), (.owned, .owned): true
    default: false
    }
  }

  private func isSame(_ old: HybridBilling, _ new: HybridBilling) -> Bool {
    let legs = { (scenario: Scenario, hybrid: HybridBilling) in
      [hybrid.local, hybrid.remote].map { scenario.options[$0].id }
    }
    let isSameSplit =
      switch (old.split, new.split) {
      case (.route, .route), (.burst, .burst): true
      default: false
      }
    let ids = legs(later, new)
    return isSameSplit && ids == legs(earlier, old) && ids.allSatisfy(isSame)
  }
}
