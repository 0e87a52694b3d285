extension Sheet.Record {
  /// The same numbers without the steps that repeat an earlier one or that no output needs, and
  /// where each step went; −1 for those left out. Inputs stay.
  func condensed(for outputs: [Sheet.Output]) -> (record: Sheet.Record, places: [Int32]) {
    let isNeeded = self.isNeeded(for: outputs)
    var places = Array(repeating: Int32(-1), count: steps.count)
    var kept: (steps: [Sheet.Step], values: [Double]) = ([], [])
    var known: [RepeatKey: Int32] = [:]
    known.reserveCapacity(steps.count)
    for index in steps.indices where isNeeded[index] {
      let step = moved(steps[index], places)
      let key = RepeatKey(
        operation: step.operation, left: step.left, right: step.right,
        constant: step.operation == .constant ? values[index].bitPattern : 0)
      if let earlier = known[key] {
        places[index] = earlier
        continue
      }
      places[index] = Int32(truncatingIfNeeded: kept.steps.count)
      known[key] = places[index]
      kept.steps.append(step)
      kept.values.append(values[index])
    }
    let record = Sheet.Record(
      steps: kept.steps, values: kept.values,
      calls: calls.map {
        Sheet.Call(inputs: $0.inputs.map { places[Int($0)] }, function: $0.function)
      }, stepByRow: stepByRow.mapValues { places[Int($0)] })
    return (record, places)
  }

  private func isNeeded(for outputs: [Sheet.Output]) -> [Bool] {
    var isNeeded = Array(repeating: false, count: steps.count)
    for output in outputs where output.step >= 0 { isNeeded[Int(output.step)] = true }
    for step in stepByRow.values { isNeeded[Int(step)] = true }
    for index in steps.indices.reversed() where isNeeded[index] {
      ProgramBuilder.eachSide(of: steps[index], self) { isNeeded[Int($0)] = true }
      if steps[index].operation == .power { isNeeded[Int(steps[index].right)] = true }
    }
    return isNeeded
  }

  /// A step that reads what its sides became.
  private func moved(_ step: Sheet.Step, _ places: [Int32]) -> Sheet.Step {
    switch step.operation {
    case .input, .constant, .result: step
    case .named, .wholeAbove, .isPositive, .power:
      Sheet.Step(
        operation: step.operation, left: places[Int(step.left)],
        right: step.right >= 0 ? places[Int(step.right)] : -1)
    case .add, .subtract, .multiply, .divide, .maximum, .minimum:
      Sheet.Step(
        operation: step.operation, left: places[Int(step.left)],
        right: places[Int(step.right)])
    }
  }
}

/// What makes two steps the same.
private struct RepeatKey: Hashable {
  let operation: Operation
  let left: Int32
  let right: Int32
  let constant: UInt64
}
