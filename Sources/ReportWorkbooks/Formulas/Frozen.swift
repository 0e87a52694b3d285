import CostEngine
import ScenarioModel

/// What of the workings may be a formula, may be shown as a value, or may not be shown, where some
/// numbers of the register are internal.
struct Frozen {
  /// Figures are shown to the hundredth, as reports show them at most.
  private static let unit = 100.0

  private let workings: Workings
  private let hidden: [Assumption]
  private let hiddenWords: [String]
  /// The steps that an internal number leads to.
  let steps: Set<Int>

  /// From the rows that must not be shown, and the words that no path may hold.
  init(_ workings: Workings, _ scenario: Scenario, hidden: Set<Int>, hiddenWords: [String]) {
    self.workings = workings
    self.hidden = hidden.sorted().map { scenario.assumptions[$0] }
    self.hiddenWords = hiddenWords
    hidesYears = hidden.contains { scenario.assumptions[$0].path == "horizon.months" }
    var steps = workings.steps(reachedBy: hidden)
    if hidesYears {
      // Their formulas would tell how many months there are.
      steps.formUnion(workings.paths.filter(Self.isOfYears).compactMap(workings.step))
    }
    self.steps = steps
  }

  /// Whether the number of months is internal.
  let hidesYears: Bool

  private static func isOfYears(_ path: String) -> Bool {
    path.contains("horizon.") || path.contains("cash_flow[") || path.hasSuffix("book_value")
      || path.hasSuffix("owed_after_horizon")
  }

  /// Whether the figure under a path may be shown at all. What an internal number leads to is shown
  /// only where it is money, and a part of a bill only where it is not that number itself; the
  /// months are not where their number is internal.
  func isShown(_ path: String, _ step: Int) -> Bool {
    let words = path.split { $0 == "." || $0 == "[" }.map(String.init)
    guard !words.contains(where: hiddenWords.contains) else { return false }
    guard !hidesYears || !path.contains("cash_flow[") else { return false }
    guard steps.contains(step) else { return true }
    guard isMoney(workings.steps[step].unit) else { return false }
    guard !Self.isTotal(path) else { return true }
    let value = Self.rounded(workings.steps[step].value)
    return !hidden.contains { Self.rounded($0.value) == value && value != 0 }
  }

  /// Whether reports show the figure whatever it is made of.
  private static func isTotal(_ path: String) -> Bool {
    path.hasSuffix("monthly.total") || path.hasPrefix("tiers.") || isOfYears(path)
  }

  private func isMoney(_ unit: StepUnit?) -> Bool {
    switch unit {
    case .money, .moneyPerMonth: true
    default: false
    }
  }

  /// A value without the digits that would tell more than a report does.
  static func rounded(_ value: Double) -> Double { (value * unit).rounded() / unit }
}
