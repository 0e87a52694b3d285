import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// What each fleet needs, keeps and pays, and what of it idles.
  func capacityTable() -> ReportTable {
    let measures: [(RichText, (Int) -> ReportTable.Cell)] = [
      (
        words.capacity.busy,
        { .number(self.assessment.costs[$0].busyReplicas, decimals: 2) }
      ),
      (words.capacity.serving, { .plain(self.assessment.costs[$0].plan?.servingReplicas) }),
      (words.capacity.all, { .plain(self.assessment.costs[$0].plan?.replicas) }),
      (
        words.capacity.paidHours,
        { .number(self.assessment.costs[$0].plan?.paidReplicaHours, decimals: 0) }
      ),
      (words.capacity.utilization, { .share(self.assessment.costs[$0].utilization) }),
      (words.capacity.machines(unit: monthlyUnit), { self.bills.cell(self.bills.machines($0)) }),
      (words.capacity.idle(unit: monthlyUnit), { self.idle($0) }),
      (words.capacity.multiple, { .number(self.assessment.costs[$0].rentalMultiple, decimals: 2) }),
    ]
    let rows = measures.map { head, cell in
      ReportTable.Row([ReportTable.Cell(head)] + fleets.map(cell))
    }
    return ReportTable(
      id: "capacity", caption: words.capacity.caption,
      columns: [.init(id: "measure", head: words.heads.measure)]
        + optionColumns(fleets, unit: nil, content: .ratio),
      rows: rows,
      notes: [words.capacity.note])
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
      id: "loads", caption: words.capacity.loadsCaption,
      columns: [.init(id: "load", head: words.capacity.load, content: .share)]
        + optionColumns(
          pureFleets,
          unit: words.units.perMillion(currency: currency.code).characters, content: .price)
        + [
          .init(
            id: "documented", head: words.capacity.documented,
            unit: words.units.perMillion(currency: Currency.usDollar.code).characters,
            content: .price)
        ], rows: rows,
      notes: [words.capacity.loadsNote])
  }
}
