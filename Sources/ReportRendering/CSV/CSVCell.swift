import ReportModel

/// A cell as programs read it: a number, a text or nothing, and what it says beside that.
struct CSVCell {
  /// What stands in the cell.
  enum Content {
    case nothing
    case number(Double, isPercentage: Bool)
    case text(String)
  }

  /// What stands in the cell.
  let content: Content
  /// What a number doesn't say, such as why there is none.
  let note: String?

  init(_ cell: ReportTable.Cell, _ column: ReportTable.Column) {
    let text = cell.text.characters
    if let number = cell.number, number.isFinite {
      content = .number(number, isPercentage: cell.isPercentage)
      note = cell.isQualified ? text : nil
    } else if text == ReportTable.Cell.none.text.characters {
      (content, note) = (.nothing, nil)
    } else if column.content.isNumber, cell.isMissing || column.content != .ratio {
      (content, note) = (.nothing, text)
    } else {
      // Rows of a column of ratios are of several kinds, and some are words.
      (content, note) = (.text(text), nil)
    }
  }
}
