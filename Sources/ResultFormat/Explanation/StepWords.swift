import CostEngine
import Quantities
import ScenarioModel

/// The names, values and evidence of the steps of an explanation, in words.
struct StepWords {
  private let scenario: Scenario

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// The register path of an input; a step's own name in quotes, as it has spaces in it.
  func name(of step: Explanation) -> String {
    if case .input(let row) = step.origin { return scenario.assumptions[row].path }
    return "'\(step.name ?? "step")'"
  }

  /// The value with its unit where it is known.
  func value(of step: Explanation) -> String {
    if case .input(let row) = step.origin {
      return value(step.value, scenario.assumptions[row].unit)
    }
    let number = computed(step.value)
    switch step.unit {
    case nil, .number?: return number
    case .share?: return computed(step.value * 100) + "%"
    case .replicas?: return number + " replicas"
    case .replicaHours?: return number + " replica-hours per month"
    case .machines?: return number + " machines"
    case .requestsPerMonth?: return number + " requests per month"
    case .tokensPerMonth?: return number + " tokens per month"
    case .tokensPerDay?: return number + " tokens per day"
    case .fullTimeEquivalents?: return number + " full-time equivalents"
    case .money?: return number + " \(scenario.currency.code)"
    case .moneyPerMonth?: return number + " \(scenario.currency.code) per month"
    case .moneyPerMillionTokens?: return number + " \(scenario.currency.code) per million tokens"
    }
  }

  /// Enough digits to follow a sum, without those that rounding makes; as few as it takes for a
  /// small number to be written without a power of ten.
  private func computed(_ value: Double) -> String {
    let digits = (4...9).reversed().first { abs(value) * 1e9 >= Double(tens($0 - 1)) } ?? 9
    return NumberText.significant(value, digits: digits)
  }

  /// 10 to a whole power.
  private func tens(_ power: Int) -> Int { (0..<power).reduce(1) { ten, _ in ten * 10 } }

  /// Where a number of the scenario comes from, in brackets: evidence, source, date and range.
  func evidence(of row: Int) -> String {
    let assumption = scenario.assumptions[row]
    var words = [assumption.isDefault ? "default" : assumption.evidence.rawValue]
    if let source = assumption.source { words.append(source) }
    if let day = assumption.asOf { words.append(day.iso) }
    if assumption.isStale(on: scenario.date, after: scenario.staleAfterDays) == true {
      words.append("stale")
    }
    if let distribution = assumption.distribution {
      words.append(range(distribution, assumption.unit))
    }
    return " (\(words.joined(separator: ", ")))"
  }

  private func range(_ distribution: Distribution, _ unit: Unit) -> String {
    switch distribution {
    case .pert(let low, _, let high), .triangular(let low, _, let high),
      .uniform(let low, let high):
      "from \(number(low, unit)) to \(number(high, unit))"
    case .normal(_, let deviation), .lognormal(_, let deviation):
      "standard deviation \(number(deviation, unit))"
    }
  }

  private func number(_ value: Double, _ unit: Unit) -> String {
    unit == .share ? NumberText.plainPercent(value) : NumberText.plain(value)
  }

  private func value(_ value: Double, _ unit: Unit) -> String {
    let number = number(value, unit)
    switch unit {
    case .share, .factor, .ratio, .count: return number
    default:
      return number + (unit.isMoney ? " \(scenario.currency.code)" : "") + " \(unit.rawValue)"
    }
  }
}
