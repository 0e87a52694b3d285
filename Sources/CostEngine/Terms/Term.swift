/// A number of the cost model: its value, and where a sheet records how it came about.
///
/// Formulas are written once over terms. Without a sheet they are plain numbers; with one, the same
/// formulas leave the steps that draws are played on and that `explain` prints.
package struct Term {
  /// The value at the point figures.
  package let value: Double
  /// The step of the sheet that gives it; −1 where nothing is recorded.
  let step: Int32
  /// The sheet; nil for constants.
  let sheet: Sheet?

  /// A constant.
  package init(_ value: Double) {
    self.value = value
    step = -1
    sheet = nil
  }

  init(_ value: Double, step: Int32, sheet: Sheet) {
    self.value = value
    self.step = step
    self.sheet = sheet
  }

  /// 0.
  package static var zero: Term { Term(0) }
  /// 1.
  package static var one: Term { Term(1) }

  /// What stands for a divisor that is 0 as yet, far below any amount.
  static var leastDivisor: Term { Term(1e-300) }

  /// Whether it is a constant of this value, which no draw can change.
  func isConstant(_ number: Double) -> Bool { sheet == nil && value == number }

  /// Whether it is recorded for programs that compute it from other numbers.
  var writesOutLoops: Bool { sheet?.writesOutLoops == true }

  /// Whether both are the same number in every draw.
  func isSame(as other: Term) -> Bool {
    sheet == nil && other.sheet == nil ? value == other.value : step == other.step
  }
}

extension Term: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// A constant.
  package init(floatLiteral value: Double) { self.init(value) }
  /// A constant.
  package init(integerLiteral value: Int) { self.init(Double(value)) }
}
