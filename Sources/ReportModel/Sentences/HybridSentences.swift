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
    .sentences([
      division(hybrid),
      words.hybrids.total(
        total: bills.money(bills.totals[hybrid.option]),
        local: comparison(hybrid, with: hybrid.local),
        remote: comparison(hybrid, with: hybrid.remote)),
    ])
  }

  private func division(_ hybrid: Hybrid) -> RichText {
    let (local, remote) = (name(hybrid.local), name(hybrid.remote))
    return switch hybrid.division {
    case .burst:
      words.hybrids.overflow(
        option: name(hybrid.option), share: localShareText(hybrid),
        replicas: localReplicas(hybrid), local: local, remote: remote)
    case .route:
      words.hybrids.routed(
        option: name(hybrid.option), share: localShareText(hybrid), local: local, remote: remote)
    }
  }

  private func comparison(_ hybrid: Hybrid, with pure: Int) -> RichText {
    let saving = bills.totals[pure] - bills.totals[hybrid.option]
    let amount = bills.money(abs(saving))
    let text =
      saving >= 0
      ? words.hybrids.less(amount: amount, option: name(pure))
      : words.hybrids.more(amount: amount, option: name(pure))
    return assessment.isFeasible(pure) ? text : words.hybrids.barred(comparison: text)
  }

  private func localReplicas(_ hybrid: Hybrid) -> RichText {
    if hybrid.fixedReplicas.map(isWithheld) == true { return words.hybrids.internalReplicas }
    let count = hybrid.split.replicas
    return words.capacity.replicas(number: count, count: NumberText.plain(count))
  }

  private func localShareText(_ hybrid: Hybrid) -> RichText {
    withholdsShare(hybrid)
      ? words.hybrids.internalShare
      : RichText(NumberText.percent(hybrid.split.localShare, decimals: 1))
  }

  /// Whether an internal share of a workload would be told by the share of all.
  func withholdsShare(_ hybrid: Hybrid) -> Bool {
    scenario.workloads.indices.contains { hybrid.givenShare($0).map(isWithheld) == true }
  }
}
