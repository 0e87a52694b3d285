/// Reads explanations off a sheet that keeps names.
struct ExplanationBuilder {
  /// What is known of a step that was explained.
  private struct Explained {
    let name: String?
    let evaluated: Double
  }

  private let sheet: Sheet
  private let sizes: StepSizes
  private var explained: [Int32: Explained] = [:]
  private var nameless = 0

  /// Reads from a sheet.
  init(_ sheet: Sheet, _ sizes: StepSizes) {
    self.sheet = sheet
    self.sizes = sizes
  }

  /// The explanation of a term, with the names of its steps.
  mutating func explanation(of term: Term) -> Explanation {
    guard term.step >= 0 else { return constant(term.value) }
    return explanation(of: term.step, isRoot: true)
  }

  private mutating func explanation(of step: Int32, isRoot: Bool = false) -> Explanation {
    let value = sheet.values[Int(step)]
    let operation = sheet.steps[Int(step)]
    switch operation.operation {
    case .constant: return constant(value)
    case .input:
      return Explanation(
        name: nil, unit: nil, value: value, origin: .input(row: Int(operation.left)), parts: [],
        evaluated: value)
    case .named: return formula(of: step, sheet.names[step], inner: operation.left)
    default:
      if let known = explained[step] { return seen(known, nil, value) }
      if isRoot { return formula(of: step, nil, inner: step) }
      nameless += 1
      return formula(of: step, StepName(text: "step \(nameless)", unit: nil), inner: step)
    }
  }

  /// A step of its own: its formula down to the next ones.
  private mutating func formula(of step: Int32, _ name: StepName?, inner: Int32) -> Explanation {
    let value = sheet.values[Int(step)]
    if let known = explained[step] { return seen(known, name?.unit, value) }
    var formula = Formula(sheet, sizes)
    let text = formula.text(inner)
    let parts = formula.leaves.map { explanation(of: $0) }
    let values = parts.map(\.evaluated)
    let evaluated =
      formula.places[inner].map { values[$0] } ?? formula.evaluate(inner, with: values)
    explained[step] = Explained(name: name?.text, evaluated: evaluated)
    return Explanation(
      name: name?.text, unit: name?.unit, value: value, origin: .formula(text), parts: parts,
      evaluated: evaluated)
  }

  private func seen(_ known: Explained, _ unit: StepUnit?, _ value: Double) -> Explanation {
    Explanation(
      name: known.name, unit: unit, value: value, origin: .seen, parts: [],
      evaluated: known.evaluated)
  }

  private func constant(_ value: Double) -> Explanation {
    Explanation(
      name: nil, unit: nil, value: value, origin: .constant, parts: [], evaluated: value)
  }
}
