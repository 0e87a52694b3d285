package import Quantities

/// The steps by which every number of a model follows from the scenario's, in their order.
///
/// A class, because the terms of one model write to the same sheet.
package final class Sheet {
  /// What a step does: to the step of each side, or to a row, a call and a result.
  struct Step: Sendable {
    let operation: Operation
    let left: Int32
    let right: Int32
  }

  /// A function of several steps with several results.
  struct Call: Sendable {
    let inputs: [Int32]
    let function: LaneFunction
  }

  /// What was recorded, without names: what a program is made of.
  struct Record: Sendable {
    let steps: [Step]
    let values: [Double]
    let calls: [Call]
    /// The input step of each row of the assumption register that is used.
    let stepByRow: [Int: Int32]
  }

  /// A number that was recorded: its step, or −1 for a constant, and its value.
  struct Output: Sendable {
    let step: Int32
    let value: Double

    init(_ term: Term) { (step, value) = (term.sheet == nil ? -1 : term.step, term.value) }

    private init(step: Int32, value: Double) { (self.step, self.value) = (step, value) }

    /// The same number where the steps were moved.
    func moved(_ places: [Int32]) -> Output {
      step < 0 ? self : Output(step: places[Int(step)], value: value)
    }
  }

  /// What was recorded so far.
  var record: Record {
    Record(steps: steps, values: values, calls: calls, stepByRow: stepByRow)
  }

  /// Whether names are kept, for explanations.
  package let keepsNames: Bool
  /// Whether loops are written out step by step, so that every step is arithmetic.
  let writesOutLoops: Bool
  /// The steps.
  private(set) var steps: [Step] = []
  /// The value of each step at the point figures.
  private(set) var values: [Double] = []
  /// The calls.
  private(set) var calls: [Call] = []
  /// The name of each step that has one.
  private(set) var names: [Int32: StepName] = [:]
  /// The input step of each row of the assumption register that is used.
  private(set) var stepByRow: [Int: Int32] = [:]
  private let isVariable: (Int, Double) -> Bool

  /// An empty sheet. Rows that can't vary, such as a 0 without a range, are constants.
  package init(
    keepsNames: Bool = false, writesOutLoops: Bool = false,
    isVariable: @escaping (Int, Double) -> Bool
  ) {
    self.keepsNames = keepsNames
    self.writesOutLoops = writesOutLoops
    self.isVariable = isVariable
    steps.reserveCapacity(4096)
    values.reserveCapacity(4096)
  }

  /// The number of a row of the register.
  package func term(_ figure: Figure) -> Term {
    let row = figure.assumption
    if let step = stepByRow[row] { return Term(figure.value, step: step, sheet: self) }
    guard isVariable(row, figure.value) else { return Term(figure.value) }
    let step = append(.input, Int32(row), -1, figure.value)
    stepByRow[row] = step
    return Term(figure.value, step: step, sheet: self)
  }

  /// Adds a step.
  func record(_ operation: Operation, _ left: Term, _ right: Term, _ value: Double) -> Term {
    let one = step(of: left)
    let other =
      operation == .power || left.step != right.step || left.sheet == nil
      ? step(of: right) : one
    return Term(value, step: append(operation, one, other, value), sheet: self)
  }

  /// Adds a function of several terms; its results as terms.
  func call(_ inputs: [Term], _ function: LaneFunction) -> [Term] {
    let results = function.apply(inputs.map(\.value))
    guard inputs.contains(where: { $0.sheet != nil }) else { return results.map { Term($0) } }
    calls.append(Call(inputs: inputs.map(step), function: function))
    let call = Int32(calls.count - 1)
    return results.enumerated().map { index, value in
      Term(value, step: append(.result, call, Int32(index), value), sheet: self)
    }
  }

  /// Gives a term a name.
  func name(_ term: Term, _ name: StepName) -> Term {
    let step = append(.named, step(of: term), -1, term.value)
    names[step] = name
    return Term(term.value, step: step, sheet: self)
  }

  private func step(of term: Term) -> Int32 {
    term.sheet == nil ? append(.constant, -1, -1, term.value) : term.step
  }

  private func append(
    _ operation: Operation, _ left: Int32, _ right: Int32, _ value: Double
  ) -> Int32 {
    steps.append(Step(operation: operation, left: left, right: right))
    values.append(value)
    return Int32(truncatingIfNeeded: steps.count - 1)
  }
}
