/// A chart that the spreadsheet program draws of cells.
package struct WorkbookChart: Equatable, Sendable {
  /// How the numbers are drawn.
  package enum Kind: Equatable, Sendable {
    /// Columns, the series on top of each other.
    case stackedColumns
    /// A line a series.
    case lines
  }

  /// Numbers in a row or column of cells.
  package struct Series: Equatable, Sendable {
    /// The cell that names them.
    package let name: CellReference
    /// The first number.
    package let first: CellReference
    /// The last number.
    package let last: CellReference

    /// Numbers from one cell to another under the name of a third.
    package init(name: CellReference, from first: CellReference, to last: CellReference) {
      self.name = name
      self.first = first
      self.last = last
    }
  }

  /// How the numbers are drawn.
  package let kind: Kind
  /// What stands above it.
  package let title: String
  /// What the axis along the numbers' order counts.
  package let categoryTitle: String
  /// What the numbers count.
  package let valueTitle: String
  /// The first and last cell of what heads the numbers.
  package let categories: (first: CellReference, last: CellReference)
  /// The numbers.
  package let series: [Series]
  /// Its upper left cell, from 0.
  package let row: Int
  /// Its upper left cell, from 0.
  package let column: Int

  /// A chart at a cell.
  package init(
    _ kind: Kind, title: String, categoryTitle: String, valueTitle: String,
    categories: (first: CellReference, last: CellReference), series: [Series], row: Int,
    column: Int
  ) {
    self.kind = kind
    self.title = title
    self.categoryTitle = categoryTitle
    self.valueTitle = valueTitle
    self.categories = categories
    self.series = series
    self.row = row
    self.column = column
  }

  /// Whether both charts show the same.
  package static func == (left: Self, right: Self) -> Bool {
    left.kind == right.kind && left.title == right.title && left.series == right.series
      && left.categories == right.categories && left.row == right.row
      && left.column == right.column && left.categoryTitle == right.categoryTitle
      && left.valueTitle == right.valueTitle
  }
}
