import CXLSXWriter

/// The library's formats of the styles that were met, in the order of their first use.
@safe struct FormatTable {
  private let file: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = unsafe [:]

  /// No format yet.
  init(_ file: UnsafeMutablePointer<lxw_workbook>) { unsafe self.file = file }

  /// The format of a style; nil for nothing in particular.
  mutating func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    guard style != .plain else { return nil }
    if let known = unsafe formats[style] { return unsafe known }
    guard let format = unsafe workbook_add_format(file) else { return nil }
    unsafe Self.set(style, on: format)
    unsafe formats[style] = format
    return unsafe format
  }

  private static func set(_ style: CellStyle, on format: UnsafeMutablePointer<lxw_format>) {
    if let number = style.numberFormat { unsafe format_set_num_format(format, number) }
    if style.isBold { unsafe format_set_bold(format) }
    if style.isItalic { unsafe format_set_italic(format) }
    if let size = style.fontSize { unsafe format_set_font_size(format, size) }
    if style.wraps {
      unsafe format_set_text_wrap(format)
      unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    if style.isFlushRight { unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
    let line = UInt8(LXW_BORDER_THIN.rawValue)
    if style.hasLineAbove { unsafe format_set_top(format, line) }
    if style.hasLineBelow { unsafe format_set_bottom(format, line) }
    if let color = style.color { unsafe format_set_font_color(format, color) }
    if let fill = style.fill {
      unsafe format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      unsafe format_set_bg_color(format, fill)
    }
  }
}
