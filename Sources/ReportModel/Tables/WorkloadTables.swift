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
        ReportTable.Cell(stringLiteral: scenario.workloads[index].task?.rawValue ?? "–"),
        volume.requests, volume.input, volume.output,
        .number(millions.values[index], decimals: millions.decimals),
        .share(workloadShares[index]),
      ])
    }
    let total = millions.values.reduce(0, +)
    rows.append(
      ReportTable.Row(
        [
          "All workloads", .none, .none, .none, .none,
          .number(total, decimals: millions.decimals), .share(1),
        ], role: .total))
    return ReportTable(
      id: "workloads", caption: "The workloads in a month",
      columns: [
        .init(id: "workload", head: "Workload"), .init(id: "task", head: "Task"),
        .init(id: "requests", head: "Requests", unit: "a day", content: .count),
        .init(id: "input", head: "Input", unit: "tokens per request", content: .tokens),
        .init(id: "output", head: "Output", unit: "tokens per request", content: .tokens),
        .init(id: "tokens", head: "Tokens", unit: "millions a month", content: .tokens),
        .init(id: "share", head: "Share", content: .share),
      ], rows: rows, notes: workloadNotes())
  }

  private func workloadNotes() -> [RichText] {
    let isCounted = scenario.workloads.contains {
      if case .requests = $0.volume { true } else { false }
    }
    return isCounted
      ? ["Tokens a month include technical retries and the share of development and testing."]
      : ["The volumes are given in tokens as billed."]
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
          ReportTable.Cell(stringLiteral: workload.traffic.shapeName), workload: index,
          key: "traffic"),
        cell(.plain(workload.traffic.burst.value), workload: index, key: "traffic.burst"),
        cell(.number(weights.max(), decimals: 2), workload: index, key: "traffic.peak_to_trough"),
        cell(.share(workload.cachedInput.value), workload: index, key: "cached_input"),
        cell(.share(workload.batchable.value), workload: index, key: "batchable"),
        ReportTable.Cell(stringLiteral: needs(index)),
      ])
    }
    return ReportTable(
      id: "traffic", caption: "How the work is spread over the week",
      columns: [
        .init(id: "workload", head: "Workload"), .init(id: "shape", head: "Shape"),
        .init(id: "burst", head: "Burst", unit: "busiest tenth over the hour", content: .ratio),
        .init(
          id: "peak_to_mean", head: "Peak to mean", unit: "busiest hour over the mean",
          content: .ratio),
        .init(id: "cached", head: "Cached input", content: .share),
        .init(id: "batchable", head: "Can wait", content: .share),
        .init(id: "needs", head: "Needs"),
      ], rows: rows)
  }

  private func needs(_ index: Int) -> String {
    let workload = scenario.workloads[index]
    let path = "workloads.\(workload.id).needs"
    guard !isWithheld(path), !isWithheld(path + ".latency_p99_ms") else { return "internal" }
    let parts = [
      workload.needs.residency.map { "residency \($0.rawValue)" },
      workload.needs.latencyP99Milliseconds.map { "p99 within \(NumberText.plain($0.value)) ms" },
      workload.needs.quality.map { "quality \($0.rawValue)" },
    ].compactMap { $0 }
    return parts.isEmpty ? "none stated" : parts.joined(separator: "; ")
  }
}
