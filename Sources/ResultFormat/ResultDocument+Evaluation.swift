import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ResultDocument {
  /// What the result says, checked word by word.
  func evaluation() throws(SavedResultFault) -> Evaluation {
    guard let currency = Currency(code: currency) else { throw .wrongValue(path: "currency") }
    let ids = ranking + options.keys.sorted().filter { !ranking.contains($0) }
    var found: [EvaluatedOption] = []
    for id in ids {
      guard let option = options[id] else { throw .wrongValue(path: "ranking") }
      found.append(try option.evaluated(id))
    }
    var inputs: [EvaluatedInput] = []
    for (index, row) in assumptions.enumerated() {
      inputs.append(try row.evaluated("assumptions.\(index)"))
    }
    let evaluation = Evaluation(
      title: title, currency: currency,
      decidedBy: try word(decidedBy, at: "decided_by"), baseline: baseline.value,
      leader: recommendation.option.value,
      verdict: try word(recommendation.verdict, at: "recommendation.verdict"), options: found,
      workloads: workloads.keys.sorted(),
      breakEvens: breakEven.map { row in
        EvaluatedBreakEven(
          from: row.from, to: row.to, first: row.first.value?.tokensPerMonth.value,
          lasting: row.lasting.value?.tokensPerMonth.value)
      }, inputs: inputs)
    try Self.check(evaluation)
    return evaluation
  }

  /// The paths of options and numbers that the scenario marked as internal, and of workloads of which
  /// no number is public.
  var internalPaths: Set<KeyPathText> {
    let hidden = workloads.keys.map { "workloads.\($0)" }.filter { path in
      assumptions.allSatisfy { $0.internal || !$0.path.hasPrefix(path + ".") }
    }
    return Set(options.filter { $0.value.internal }.map { "options.\($0.key)" })
      .union(assumptions.filter(\.internal).map(\.path)).union(hidden)
  }

  /// Refuses characters that no scenario's text can hold.
  private static func check(_ found: Evaluation) throws(SavedResultFault) {
    let texts =
      [("title", found.title)] + found.options.map { ("options.\($0.id).name", $0.name) }
      + found.options.map { ("options", $0.id) }
      + found.inputs.flatMap { row in
        [row.path, row.source ?? "", row.asOf ?? ""].map { ("assumptions", $0) }
      }
    for (path, text) in texts where text.unicodeScalars.contains(where: isControl) {
      throw .wrongValue(path: path)
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}

extension OptionResult {
  fileprivate func evaluated(_ id: String) throws(SavedResultFault) -> EvaluatedOption {
    var lines: [CostLine: Double] = [:]
    for (name, amount) in monthly.lines {
      let line: CostLine = try word(name, at: "options.\(id).monthly.lines")
      lines[line] = amount.value
    }
    let figures: [EvaluatedFigure: Double?] = [
      .monthlyTotal: monthly.total.value, .costPerMillionTokens: costPerMillionTokens.value,
      .upfront: horizon.upfront.value, .horizonTotal: horizon.total.value,
      .presentValue: horizon.npv.value, .saving: horizon.saving.value,
      .presentValueOfSaving: horizon.savingNPV.value, .replicas: replicas.value,
      .utilization: utilization.value, .fullTimeEquivalents: fte.value,
    ]
    return EvaluatedOption(
      id: id, name: name, kind: try word(kind, at: "options.\(id).kind"), isFeasible: feasible,
      lines: lines, figures: figures.compactMapValues { $0 })
  }
}

extension AssumptionResult {
  fileprivate func evaluated(_ place: String) throws(SavedResultFault) -> EvaluatedInput {
    EvaluatedInput(
      path: path, value: value, low: low.value, high: high.value,
      unit: try word(unit, at: "\(place).unit"),
      evidence: try word(evidence, at: "\(place).evidence"), source: source.value,
      asOf: asOf.value)
  }
}

/// One of the words of a closed list.
private func word<Word: RawRepresentable>(
  _ text: String, at path: String
) throws(SavedResultFault) -> Word where Word.RawValue == String {
  guard let word = Word(rawValue: text) else { throw .wrongValue(path: path) }
  return word
}
