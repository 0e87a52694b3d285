extension Sheet.Record {
  /// The steps that vary when some rows do, in their order.
  func steps(varyingWith rows: (Int) -> Bool) -> [Int32] {
    var varies = Array(repeating: false, count: steps.count)
    var varying: [Int32] = []
    for (index, step) in steps.enumerated() {
      var isReached = step.operation == .input && rows(Int(step.left))
      ProgramBuilder.eachSide(of: step, self) { isReached = isReached || varies[Int($0)] }
      guard isReached else { continue }
      varies[index] = true
      varying.append(Int32(truncatingIfNeeded: index))
    }
    return varying
  }

  /// The steps that vary with each of several sets of rows, in their order.
  ///
  /// Each step carries one bit for each of 64 sets, so that one pass finds the steps of 64 sets.
  func steps(varyingWithEach sets: [[Int]]) -> [[Int32]] {
    var varying = Array(repeating: [Int32](), count: sets.count)
    var reach = Array(repeating: UInt64(0), count: steps.count)
    for start in stride(from: 0, to: sets.count, by: 64) {
      var bits: [Int: UInt64] = [:]
      for (bit, rows) in sets[start..<min(start + 64, sets.count)].enumerated() {
        for row in rows { bits[row, default: 0] |= 1 << UInt64(bit) }
      }
      for (index, step) in steps.enumerated() {
        var reached = step.operation == .input ? bits[Int(step.left), default: 0] : 0
        ProgramBuilder.eachSide(of: step, self) { reached |= reach[Int($0)] }
        reach[index] = reached
        while reached != 0 {
          varying[start + reached.trailingZeroBitCount].append(Int32(truncatingIfNeeded: index))
          reached &= reached - 1
        }
      }
    }
    return varying
  }
}
