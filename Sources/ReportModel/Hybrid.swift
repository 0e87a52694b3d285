import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

/// A hybrid with its split and the two options that it is made of.
struct Hybrid {
  let option: Int
  let local: Int
  let remote: Int
  let division: HybridBilling.Split
  let split: HybridSplit

  /// How many replicas serve locally, where the scenario gives that number.
  var fixedReplicas: Figure? {
    if case .burst(let replicas) = division { replicas } else { nil }
  }

  /// The local share of a workload, where the scenario gives that number.
  func givenShare(_ workload: Int) -> Figure? {
    guard case .route(let shares) = division, case .share(let figure) = shares[workload] else {
      return nil
    }
    return figure
  }
}

extension ReportContents {
  /// The hybrids, in the order of the scenario.
  var hybrids: [Hybrid] {
    scenario.options.indices.compactMap { option in
      guard case .hybrid(let billing) = scenario.options[option].billing,
        let split = assessment.costs[option].split
      else { return nil }
      return Hybrid(
        option: option, local: billing.local, remote: billing.remote, division: billing.split,
        split: split)
    }
  }

  /// The hybrids whose total is known over n and whose n may be shown.
  var curvedHybrids: [Hybrid] {
    hybrids.filter { hybrid in
      hybrid.split.curve.count > 1 && hybrid.fixedReplicas.map(isWithheld) != true
    }
  }
}
