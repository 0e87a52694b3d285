import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// What each fleet needs, keeps and pays, and what of it idles.
  func capacityTable() -> ReportTable {
    let measures: [(String, (Int) -> ReportTable.Cell)] = [
      (
        "Replicas kept busy on average",
        { .number(self.assessment.costs[$0].busyReplicas, decimals: 2) }
      ),
      ("Replicas that serve", { .plain(self.assessment.costs[$0].plan?.servingReplicas) }),
      ("Replicas with spares", { .plain(self.assessment.costs[$0].plan?.replicas) }),
      (
        "Replica-hours paid a month",
        { .number(self.assessment.costs[$0].plan?.paidReplicaHours, decimals: 0) }
      ),
      ("Utilization", { .share(self.assessment.costs[$0].utilization) }),
      ("Machines, \(monthlyUnit)", { self.bills.cell(self.bills.machines($0)) }),
      ("of it idle, \(monthlyUnit)", { self.idle($0) }),
      ("Total over rent", { .number(self.assessment.costs[$0].rentalMultiple, decimals: 2) }),
    ]
    let rows = measures.map { head, cell in
      ReportTable.Row([ReportTable.Cell(stringLiteral: head)] + fleets.map(cell))
    }
    return ReportTable(
      id: "capacity", caption: "Capacity, utilization and the money that idles",
      columns: [.init(id: "measure", head: "Measure")]
        + optionColumns(fleets, unit: nil, content: .ratio),
      rows: rows,
      notes: [
        "Idle money is the rent, or hardware, capital and power where machines are bought, times "
          + "the share of paid hours in which nothing was served. It is part of the machines, never "
          + "an extra cost. Rent is compute, or hardware and capital."
      ])
  }

  private func idle(_ option: Int) -> ReportTable.Cell {
    assessment.costs[option].idle.map(bills.cell) ?? .none
  }

  /// What a million tokens cost on each fleet at other average loads, beside document 003's.
  func loadsTable() -> ReportTable {
    let rows = scenario.policy.loadRows.map { row in
      ReportTable.Row(
        [.share(row.load, decimals: 0)]
          + pureFleets.map { option in
            let cost = assessment.loads.first { $0.option == option && $0.row == row }
            return .price(cost?.costPerMillionTokens)
          } + [.price(row.documentedCostPerMillionTokens)])
    }
    return ReportTable(
      id: "loads", caption: "Unit cost of today's fleets at other average loads",
      columns: [.init(id: "load", head: "Average load", content: .share)]
        + optionColumns(pureFleets, unit: "\(currency.code) per million tokens", content: .price)
        + [
          .init(
            id: "documented", head: "Document 003, one A100",
            unit: "USD per million tokens", content: .price)
        ], rows: rows,
      notes: [
        "The bill is fixed; only the volume that it is spread over changes. Spares are paid for "
          + "and count as no capacity."
      ])
  }
}
