import CostEngine
import Quantities
package import ScenarioModel

/// Which option would serve one workload alone at the least cost (decision.md, 3).
package struct WorkloadAnswer: Sendable {
  /// Each option's total for it alone, in the order of the scenario; infinite where it can't.
  package let totals: [Double]
  /// Whether each option may serve it.
  package let isFeasible: [Bool]
  /// The index of the cheapest that may; nil where none may.
  package let cheapest: Int?
  /// (runner-up − leader) / runner-up; nil without a runner-up.
  package let margin: Double?
  /// How sure that is, by the margin.
  package let verdict: Verdict

  /// The answer for a workload from all options' costs and gates.
  init(_ scenario: Scenario, _ costs: [OptionCosts], _ findings: [[GateFinding]], workload: Int) {
    totals = costs.map { $0.workloads[workload].alone }
    let mayServe = findings.map { option in
      option.allSatisfy {
        $0.isOpen || $0.gate == .capacity || ($0.workload != nil && $0.workload != workload)
      }
    }
    isFeasible = zip(mayServe, totals).map { $0 && $1.isFinite }
    let ranked = totals.indices.filter { [isFeasible] in isFeasible[$0] }.sorted {
      [totals] left, right in
      totals[left] == totals[right] ? left < right : totals[left] < totals[right]
    }
    cheapest = ranked.first
    guard ranked.count > 1 else {
      margin = nil
      verdict = ranked.isEmpty ? .noneFeasible : .clear
      return
    }
    let second = totals[ranked[1]]
    let margin = second > 0 ? (second - totals[ranked[0]]) / second : 0
    self.margin = margin
    verdict = Verdict(margin: margin, scenario.policy)
  }
}

extension Verdict {
  /// The word for a margin.
  package init(margin: Double, _ policy: Policy) {
    self =
      margin >= policy.clearMargin.value
      ? .clear : margin >= policy.leanMargin.value ? .lean : .tooClose
  }
}
