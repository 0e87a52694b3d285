import CostEngine

/// Lays the figures of one option out by the names that lead to them.
struct OptionFigures {
  let costs: OptionCosts
  let workloads: [String]

  init(_ costs: OptionCosts, workloads: [String]) {
    (self.costs, self.workloads) = (costs, workloads)
  }

  /// Every figure below `options.ID`.
  var root: FigureNode {
    FigureNode.figures([
      ("cost_per_million_tokens", { costs.costPerMillionTokens }),
      ("replicas", { costs.plan?.replicas }),
      ("paid_replica_hours", { costs.plan?.paidReplicaHours }),
      ("utilization", { costs.utilization }),
      ("fte", { costs.fullTimeEquivalents }),
    ]).and(["monthly", "beside", "workloads", "split", "horizon"]) { name in
      switch name {
      case "monthly": monthly
      case "beside": beside
      case "workloads": .ids(workloads, workload)
      case "split": split
      default: horizon
      }
    }
  }

  private var monthly: FigureNode {
    let bill = costs.bill
    return FigureNode.figures([("total", { bill.total })]).and(["lines"]) { _ in
      .figures(CostLine.allCases.map { line in (line.rawValue, { bill[line] }) })
    }
  }

  private var beside: FigureNode {
    let beside = costs.beside
    return .figures([
      ("idle", { beside.idle }), ("exposure", { beside.exposure }),
      ("opportunity", { beside.opportunity }), ("rental_multiple", { beside.rentalMultiple }),
      ("owed_after_horizon", { beside.owedAfterHorizon }),
    ])
  }

  private func workload(_ index: Int) -> FigureNode {
    let workload = costs.workloads[index]
    return .figures([
      ("monthly", { workload.monthly }),
      ("cost_per_successful_outcome", { workload.costPerSuccessfulOutcome }),
    ])
  }

  private var split: FigureNode {
    let split = costs.split
    return .figures([
      ("replicas", { split?.replicas }), ("local_share", { split?.localShare }),
    ])
  }

  private var horizon: FigureNode {
    let (cash, saving) = (costs.cashFlow, costs.saving)
    return .figures([
      ("upfront", { cash.upfront }), ("total", { cash.total }), ("npv", { cash.presentValue }),
      ("saving", { saving?.total }), ("saving_npv", { saving?.presentValue }),
      ("payback_month", { saving?.paybackMonth.map(Double.init) }),
      ("discounted_payback_month", { saving?.discountedPaybackMonth.map(Double.init) }),
      ("irr", { saving?.internalRateOfReturn }),
    ])
  }
}
