import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// What each workload asks in a month, with sums.
  func workloadsTable() -> ReportTable {
    let demands = assessment.demand.workloads
    let millions = millionsPrinted(demands.map { $0.tokens / 1e6 })
    var rows = demands.indices.map { index -> ReportTable.Row in
      let volume = requestFigures(index)
      return ReportTable.Row([
        ReportTable.Cell(workloadName(index)),
        ReportTable.Cell(scenario.workloads[index].task.map(words.name) ?? "–"),
        volume.requests, volume.input, volume.output,
        .number(millions.values[index], decimals: millions.decimals),
        .share(workloadShares[index]),
      ])
    }
    let total = millions.values.reduce(0, +)
    rows.append(
      ReportTable.Row(
        [
          ReportTable.Cell(words.workloads.all), .none, .none, .none, .none,
          .number(total, decimals: millions.decimals), .share(1),
        ], role: .total))
    return ReportTable(
      id: "workloads", caption: words.workloads.caption,
      columns: [
        .init(id: "workload", head: words.heads.workload),
        .init(id: "task", head: words.workloads.task),
        .init(
          id: "requests", head: words.workloads.requests,
          unit: words.workloads.requestsUnit.characters, content: .count),
        .init(
          id: "input", head: words.workloads.input, unit: words.workloads.perRequest.characters,
          content: .tokens),
        .init(
          id: "output", head: words.workloads.output, unit: words.workloads.perRequest.characters,
          content: .tokens),
        .init(
          id: "tokens", head: words.workloads.tokens, unit: words.workloads.tokensUnit.characters,
          content: .tokens),
        .init(id: "share", head: words.workloads.share, content: .share),
      ], rows: rows, notes: workloadNotes())
  }

  private func workloadNotes() -> [RichText] {
    let isCounted = scenario.workloads.contains {
      if case .requests = $0.volume { true } else { false }
    }
    return isCounted
      ? [words.workloads.noteRequests]
      : [words.workloads.noteTokens]
  }

  private func requestFigures(
    _ index: Int
  ) -> (requests: ReportTable.Cell, input: ReportTable.Cell, output: ReportTable.Cell) {
    let workload = scenario.workloads[index]
    guard case .requests(let volume) = workload.volume else { return (.none, .none, .none) }
    return (
      cell(.plain(volume.requestsPerDay.value), workload: index, key: "requests_per_day"),
      cell(.plain(volume.inputTokens.value), workload: index, key: "input_tokens"),
      cell(.plain(volume.outputTokens.value), workload: index, key: "output_tokens")
    )
  }

  /// Millions rounded so that they add up, with as many decimals as the smallest needs.
  private func millionsPrinted(_ millions: [Double]) -> (values: [Double], decimals: Int) {
    let smallest = millions.filter { $0 > 0 }.min() ?? 1
    let decimals = smallest >= 100 ? 0 : smallest >= 1 ? 1 : 3
    let unit = decimals == 0 ? 1.0 : decimals == 1 ? 10 : 1000
    return (LargestRemainder.round(millions.map { $0 * unit }).map { $0 / unit }, decimals)
  }

  /// How each workload is spread over the week, and what it needs.
  func trafficTable() -> ReportTable {
    let rows = scenario.workloads.indices.map { index -> ReportTable.Row in
      let workload = scenario.workloads[index]
      let weights = assessment.demand.workloads[index].profile.weights
      return ReportTable.Row([
        ReportTable.Cell(workloadName(index)),
        cell(
          ReportTable.Cell(words.name(ofShape: workload.traffic.shapeName)), workload: index,
          key: "traffic"),
        cell(.plain(workload.traffic.burst.value), workload: index, key: "traffic.burst"),
        cell(.number(weights.max(), decimals: 2), workload: index, key: "traffic.peak_to_trough"),
        cell(.share(workload.cachedInput.value), workload: index, key: "cached_input"),
        cell(.share(workload.batchable.value), workload: index, key: "batchable"),
        ReportTable.Cell(needs(index)),
      ])
    }
    return ReportTable(
      id: "traffic", caption: words.traffic.caption,
      columns: [
        .init(id: "workload", head: words.heads.workload),
        .init(id: "shape", head: words.traffic.shape),
        .init(
          id: "burst", head: words.traffic.burst, unit: words.traffic.burstUnit.characters,
          content: .ratio),
        .init(
          id: "peak_to_mean", head: words.traffic.peak, unit: words.traffic.peakUnit.characters,
          content: .ratio),
        .init(id: "cached", head: words.traffic.cached, content: .share),
        .init(id: "batchable", head: words.traffic.batchable, content: .share),
        .init(id: "needs", head: words.traffic.needs),
      ], rows: rows)
  }

  private func needs(_ index: Int) -> RichText {
    let workload = scenario.workloads[index]
    let path = "workloads.\(workload.id).needs"
    guard !isWithheld(path), !isWithheld(path + ".latency_p99_ms") else {
      return words.cells.internal
    }
    let say = words.traffic
    let parts = [
      workload.needs.residency.map { say.residency(residency: words.name($0)) },
      workload.needs.latencyP99Milliseconds.map {
        say.latency(latency: NumberText.plain($0.value))
      },
      workload.needs.quality.map { say.quality(quality: words.name($0)) },
    ].compactMap { $0 }
    return parts.dropFirst().reduce(parts.first ?? say.noneStated) {
      words.lists.part(part: $0, next: $1)
    }
  }
}
