import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// How each hybrid shares the work, and what it saves against either side alone.
  func hybridsTable() -> ReportTable {
    let hybrids = hybrids
    let say = words.hybrids
    let measures: [(RichText, (Hybrid) -> ReportTable.Cell)] =
      [
        (say.local, { ReportTable.Cell(name($0.local)) }),
        (say.remote, { ReportTable.Cell(name($0.remote)) }),
        (say.localReplicas, replicasCell),
        (say.localShare, localShareCell),
      ] + localShareMeasures + [
        (say.totalHead(unit: monthlyUnit), { bills.cell(bills.totals[$0.option]) }),
        (say.localAlone(unit: monthlyUnit), { bills.cell(bills.totals[$0.local]) }),
        (say.saving, { saving($0, against: $0.local) }),
        (say.remoteAlone(unit: monthlyUnit), { bills.cell(bills.totals[$0.remote]) }),
        (say.saving, { saving($0, against: $0.remote) }),
      ]
    return ReportTable(
      id: "hybrids", caption: say.caption,
      columns: [.init(id: "measure", head: words.heads.measure)]
        + optionColumns(hybrids.map(\.option), unit: nil, content: .ratio),
      rows: measures.map { head, cell in
        ReportTable.Row([ReportTable.Cell(head)] + hybrids.map(cell))
      },
      notes: [say.note])
  }

  private func saving(_ hybrid: Hybrid, against pure: Int) -> ReportTable.Cell {
    bills.cell(bills.totals[pure] - bills.totals[hybrid.option])
  }

  private func replicasCell(_ hybrid: Hybrid) -> ReportTable.Cell {
    hybrid.fixedReplicas.map(isWithheld) == true
      ? internalCell : .plain(hybrid.split.replicas)
  }

  private func localShareCell(_ hybrid: Hybrid) -> ReportTable.Cell {
    withholdsShare(hybrid)
      ? internalCell : .share(hybrid.split.localShare)
  }

  /// The local share of each workload, where there are several.
  private var localShareMeasures: [(RichText, (Hybrid) -> ReportTable.Cell)] {
    guard scenario.workloads.count > 1 else { return [] }
    return scenario.workloads.indices.map { workload in
      (
        words.hybrids.localShareOf(workload: workloadName(workload)),
        { hybrid in
          withholdsShare(hybrid)
            ? internalCell
            : .share(hybrid.split.localShares[workload])
        }
      )
    }
  }

  /// The totals over n of the hybrids that overflow, at round numbers of replicas and those chosen.
  func hybridCurveTable() -> ReportTable {
    let hybrids = curvedHybrids
    let counts = Set(hybrids.flatMap { sampled($0, atMost: 16).map(\.replicas) }).sorted()
    let rows = counts.map { count in
      ReportTable.Row(
        [.plain(count)]
          + hybrids.map { hybrid in
            let choice = hybrid.split.curve.first { $0.replicas == count }
            return choice.map { bills.cell($0.total) } ?? .none
          })
    }
    return ReportTable(
      id: "hybrid-curve", caption: words.hybrids.curveCaption,
      columns: [
        .init(
          id: "replicas", head: words.hybrids.curveReplicas,
          unit: words.hybrids.curveReplicasUnit.characters, content: .count)
      ]
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
