import Diagnostics
import Quantities
import ScenarioModel

/// Takes a fleet's throughput from the catalog's measurements.
struct CatalogThroughputSource {
  /// What the option is read against.
  let context: OptionContext
  /// The option's keys, or those of one of its workloads that has a model of its own.
  let fields: Fields
  /// The option's keys, for the paths of figures that hold for one workload only.
  let option: Fields

  /// The rates for a workload; nil, with an error, where the catalog has none.
  func throughput(
    of model: String, on instance: String, for workload: WorkloadDraft
  ) -> Throughput? {
    let rows = context.lookup.catalog.throughputs.filter {
      $0.model == model && $0.instance == instance
    }
    let level = context.policy.serviceLevelFactor
    guard let measured = MeasuredThroughput(rows, serviceLevelFactor: level.value) else {
      noteMissing(model, instance)
      return nil
    }
    guard let mix = workload.demand else { return nil }
    let holdsForAll = measured.points.count <= 2
    if let solution = measured.solution(for: mix) {
      return throughput(solution, path(holdsForAll, workload))
    }
    guard let point = measured.nearest(to: mix) else { return nil }
    checkMix(point, mix, workload)
    return throughput(point, path(measured.points.count == 1, workload))
  }

  private func throughput(_ point: MeasuredThroughput.Point, _ path: KeyPathText) -> Throughput {
    registerPolicy([point])
    var measured = point.row.tokensPerSecond
    let what =
      "\(point.row.counted.rawValue) tokens at \(point.mix.words), times "
      + "\(NumberText.significant(point.scale, digits: 6)) for all tokens at the service level"
    measured.source = [measured.source, what].compactMap { $0 }.joined(separator: "; ")
    let figure = context.session.figure(
      measured, .tokensPerSecond, path: path + ".tokens_per_second")
    return Throughput(
      inputTokensPerSecond: figure, outputTokensPerSecond: figure, scale: point.scale)
  }

  private func throughput(
    _ solution: MeasuredThroughput.Solution, _ path: KeyPathText
  ) -> Throughput {
    registerPolicy(solution.points)
    let rows = solution.points.map(\.row.tokensPerSecond)
    let sources = rows.compactMap(\.source)
    let oldest = rows.compactMap(\.asOf).min()
    func figure(_ value: Double, _ key: String) -> Figure {
      let number = SourcedNumber(
        value: value, evidence: .derived,
        source: "from two measured mixes: "
          + solution.points.map(\.mix.words).joined(separator: ", ")
          + sources.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
          .map { "; " + $0 }.joined(),
        asOf: oldest)
      return context.session.figure(number, .tokensPerSecond, path: path + "." + key)
    }
    return Throughput(
      inputTokensPerSecond: figure(solution.input, "input_tokens_per_second"),
      outputTokensPerSecond: figure(solution.output, "output_tokens_per_second"))
  }

  private func path(_ holdsForAll: Bool, _ workload: WorkloadDraft) -> KeyPathText {
    holdsForAll
      ? fields.path("throughput")
      : option.path("workloads") + "." + workload.id + ".throughput"
  }

  /// A saturated measurement rests on the policy's service level as well.
  private func registerPolicy(_ points: [MeasuredThroughput.Point]) {
    guard points.contains(where: \.row.isSaturated) else { return }
    _ = context.session.figure(
      context.policy.serviceLevelFactor, .factor, path: "policy.service_level_factor")
  }

  private func checkMix(
    _ point: MeasuredThroughput.Point, _ mix: TokenMix, _ workload: WorkloadDraft
  ) {
    let limit = context.policy.throughputMixFactor.value
    guard point.mix.factor(to: mix) > limit else { return }
    let own = mix.output > 0 ? mix.input / mix.output : .infinity
    let words =
      own.isFinite ? "\(NumberText.plain((own * 100).rounded() / 100)) to 1" : "input only"
    fields.warning(
      "the throughput of \(option.scope) was measured at \(point.mix.words) a request, and "
        + "workload '\(workload.id)' has a mix of \(words)", at: "model",
      help: "give throughput: { … } measured at the workload's own mix")
  }

  private func noteMissing(_ model: String, _ instance: String) {
    let rows = context.lookup.catalog.throughputs
    let instances = Set(rows.filter { $0.model == model }.map(\.instance)).sorted()
    let models = Set(rows.filter { $0.instance == instance }.map(\.model)).sorted()
    let help: String
    if !instances.isEmpty {
      help = "it was measured on " + instances.prefix(8).joined(separator: ", ")
    } else if !models.isEmpty {
      help = "measured there were " + models.prefix(8).joined(separator: ", ")
    } else {
      help = "give throughput: { tokens_per_second: … }"
    }
    fields.error(
      "the catalog has no throughput of '\(model)' on '\(instance)'", at: "model",
      help: help + (help.hasPrefix("give") ? "" : "; or give throughput: { … }"))
  }
}
