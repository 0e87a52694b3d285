/// How a cell looks.
package struct CellStyle: Hashable, Sendable {
  /// What a fill or a letter is coloured in, as `0xRRGGBB`.
  package typealias Color = UInt32

  /// How numbers are written, such as `#,##0.00`; nil for the program's own choice.
  package var numberFormat: String?
  /// Whether letters are bold.
  package var isBold = false
  /// Whether letters are slanted.
  package var isItalic = false
  /// The size of the letters in points; nil for the program's own.
  package var fontSize: Double?
  /// Whether long text goes on in further lines.
  package var wraps = false
  /// Whether text stands flush right.
  package var isFlushRight = false
  /// Whether a line stands above.
  package var hasLineAbove = false
  /// Whether a line stands below.
  package var hasLineBelow = false
  /// What is behind the letters; nil for nothing.
  package var fill: Color?
  /// The colour of the letters; nil for the program's own.
  package var color: Color?

  /// A style with a number format.
  package init(numberFormat: String? = nil) {
    self.numberFormat = numberFormat
  }

  /// Nothing in particular.
  package static let plain = CellStyle()

  /// The same with a change.
  package func with<Value>(_ key: WritableKeyPath<CellStyle, Value>, _ value: Value) -> CellStyle {
    var style = self
    style[keyPath: key] = value
    return style
  }
}
