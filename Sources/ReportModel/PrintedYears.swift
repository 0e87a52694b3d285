import CostEngine
import DecisionEngine
import ScenarioModel

/// The cash of the horizon as every place of a report prints it: years add up to their total
/// (model.md, 12).
struct PrintedYears {
  /// How every amount over several years is written.
  let text: MoneyText
  /// Each option's cash before month 1 and then of each year, as printed, in the order of the
  /// scenario.
  let years: [[Double]]
  /// Each option's cash over the horizon, as printed.
  let totals: [Double]
  /// Each option's net present value of cost, as printed.
  let presentValues: [Double]

  init(_ assessment: Assessment, in words: Language) {
    let flows = assessment.costs.map(\.cashFlow)
    let sums = flows.map(\.total)
    let text = MoneyText(assessment.scenario.currency, covering: sums, in: words)
    self.text = text
    totals = sums.map(text.printed)
    presentValues = flows.map { text.printed($0.presentValue) }
    years = zip(flows, totals).map { flow, total in
      text.printed(Self.byYear(flow.months), total: total)
    }
  }

  /// Month 0, then the sums of twelve months each.
  private static func byYear(_ months: [Double]) -> [Double] {
    [months.first ?? 0]
      + stride(from: 1, to: months.count, by: 12).map { start in
        months[start..<min(start + 12, months.count)].reduce(0, +)
      }
  }

  /// What was paid by the end of each year, from the years as printed.
  func cumulative(_ option: Int) -> [Double] {
    years[option].reduce(into: []) { $0.append(($0.last ?? 0) + $1) }
  }
}
