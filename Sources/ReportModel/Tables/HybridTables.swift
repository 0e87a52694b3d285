import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// How each hybrid shares the work, and what it saves against either side alone.
  func hybridsTable() -> ReportTable {
    let hybrids = hybrids
    let measures: [(RichText, (Hybrid) -> ReportTable.Cell)] =
      [
        ("Local option", { ReportTable.Cell(name($0.local)) }),
        ("Remote option", { ReportTable.Cell(name($0.remote)) }),
        ("Replicas that serve locally", replicasCell),
        ("Local share of the tokens", localShareCell),
      ] + localShareMeasures + [
        ("Total, \(monthlyUnit)", { bills.cell(bills.totals[$0.option]) }),
        ("Local option alone, \(monthlyUnit)", { bills.cell(bills.totals[$0.local]) }),
        ("Saving against it", { saving($0, against: $0.local) }),
        ("Remote option alone, \(monthlyUnit)", { bills.cell(bills.totals[$0.remote]) }),
        ("Saving against it", { saving($0, against: $0.remote) }),
      ]
    return ReportTable(
      id: "hybrids", caption: "Hybrids, and either side alone, in month 1",
      columns: [.init(id: "measure", head: "Measure")]
        + optionColumns(hybrids.map(\.option), unit: nil, content: .ratio),
      rows: measures.map { head, cell in
        ReportTable.Row([ReportTable.Cell(head)] + hybrids.map(cell))
      },
      notes: ["Replicas are those that serve, without spares."])
  }

  private func saving(_ hybrid: Hybrid, against pure: Int) -> ReportTable.Cell {
    bills.cell(bills.totals[pure] - bills.totals[hybrid.option])
  }

  private func replicasCell(_ hybrid: Hybrid) -> ReportTable.Cell {
    hybrid.fixedReplicas.map(isWithheld) == true
      ? ReportTable.Cell("internal", isMissing: true) : .plain(hybrid.split.replicas)
  }

  private func localShareCell(_ hybrid: Hybrid) -> ReportTable.Cell {
    withholdsShare(hybrid)
      ? ReportTable.Cell("internal", isMissing: true) : .share(hybrid.split.localShare)
  }

  /// The local share of each workload, where there are several.
  private var localShareMeasures: [(RichText, (Hybrid) -> ReportTable.Cell)] {
    guard scenario.workloads.count > 1 else { return [] }
    return scenario.workloads.indices.map { workload in
      (
        "Local share of \(workloadName(workload))",
        { hybrid in
          withholdsShare(hybrid)
            ? ReportTable.Cell("internal", isMissing: true)
            : .share(hybrid.split.localShares[workload])
        }
      )
    }
  }

  /// The totals over n of the hybrids that overflow, at round numbers of replicas and those chosen.
  func hybridCurveTable() -> ReportTable {
    let hybrids = curvedHybrids
    let counts = Set(hybrids.flatMap { sampled($0, atMost: 16).map(\.replicas) }).sorted()
    let chosen = Set(hybrids.map(\.split.replicas))
    let rows = counts.map { count in
      ReportTable.Row(
        [.plain(count)]
          + hybrids.map { hybrid in
            let choice = hybrid.split.curve.first { $0.replicas == count }
            return choice.map { bills.cell($0.total) } ?? .none
          }, isMarked: hybrids.count == 1 && chosen.contains(count))
    }
    return ReportTable(
      id: "hybrid-curve", caption: "Total of month 1 by the number of local replicas",
      columns: [.init(id: "replicas", head: "Local replicas", unit: "that serve", content: .count)]
        + optionColumns(hybrids.map(\.option), unit: monthlyUnit, content: .money),
      rows: rows)
  }

  /// At most so many choices of a curve, both ends and the one that is taken among them.
  func sampled(_ hybrid: Hybrid, atMost count: Int) -> [HybridSplit.Choice] {
    let curve = hybrid.split.curve
    let step = max(1, (curve.count + count - 1) / count)
    return curve.enumerated().filter { index, choice in
      index.isMultiple(of: step) || index == curve.count - 1
        || choice.replicas == hybrid.split.replicas
    }.map(\.element)
  }
}
