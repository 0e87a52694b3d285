import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// What the section on hybrids says of each.
  func hybridValues() -> ReportValue {
    .list(
      hybrids.map {
        .record(["name": .text(name($0.option)), "sentence": .text(hybridSentence($0))])
      })
  }

  private func hybridSentence(_ hybrid: Hybrid) -> RichText {
    let share = localShareText(hybrid)
    let work: RichText
    switch hybrid.division {
    case .burst:
      work =
        "\(name(hybrid.option)) serves \(share) of the tokens with \(localReplicas(hybrid)) of "
        + "\(name(hybrid.local)); the overflow goes to \(name(hybrid.remote))."
    case .route:
      work =
        "\(name(hybrid.option)) sends \(share) of the tokens to \(name(hybrid.local)) and the rest "
        + "to \(name(hybrid.remote))."
    }
    return work + " It comes to \(bills.money(bills.totals[hybrid.option])) in month 1: "
      + comparison(hybrid, with: hybrid.local) + " and " + comparison(hybrid, with: hybrid.remote)
      + "."
  }

  private func comparison(_ hybrid: Hybrid, with pure: Int) -> RichText {
    let saving = bills.totals[pure] - bills.totals[hybrid.option]
    let bar: RichText = assessment.isFeasible(pure) ? "" : ", which can't be chosen"
    return "\(bills.money(abs(saving))) \(saving >= 0 ? "less" : "more") than \(name(pure)) "
      + "alone\(bar)"
  }

  private func localReplicas(_ hybrid: Hybrid) -> String {
    if hybrid.fixedReplicas.map(isWithheld) == true { return "an internal number of replicas" }
    let count = hybrid.split.replicas
    return count == 1 ? "1 replica" : "\(NumberText.plain(count)) replicas"
  }

  private func localShareText(_ hybrid: Hybrid) -> String {
    withholdsShare(hybrid)
      ? "an internal share" : NumberText.percent(hybrid.split.localShare, decimals: 1)
  }

  /// Whether an internal share of a workload would be told by the share of all.
  func withholdsShare(_ hybrid: Hybrid) -> Bool {
    scenario.workloads.indices.contains { hybrid.givenShare($0).map(isWithheld) == true }
  }
}
