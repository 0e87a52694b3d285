/// One table of a report, the same value behind every format.
package struct ReportTable: Equatable, Sendable {
  /// The name that templates use.
  package var id: String
  /// What the table shows, used where the template gives no caption.
  package var caption: RichText
  /// The columns, the first of which heads each row.
  package var columns: [Column]
  /// The rows in order.
  package var rows: [Row]
  /// What a reader must know beside the figures.
  package var notes: [RichText]

  /// A table.
  package init(
    id: String, caption: RichText, columns: [Column], rows: [Row], notes: [RichText] = []
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }

  /// A column: what its cells are and how it is headed.
  package struct Column: Equatable, Sendable {
    /// What the cells of a column hold.
    package enum Content: String, Sendable {
      case text, money, price, share, tokens, count, ratio

      /// Whether cells are numbers, set flush right.
      package var isNumber: Bool { self != .text }
    }

    /// The name that templates use to choose columns; columns of one group share it.
    package var id: String
    /// The head.
    package var head: RichText
    /// The unit, under the head.
    package var unit: String?
    /// What the cells hold.
    package var content: Content

    /// A column.
    package init(id: String, head: RichText, unit: String? = nil, content: Content = .text) {
      self.id = id
      self.head = head
      self.unit = unit
      self.content = content
    }
  }

  /// A row: its cells and its part in the table.
  package struct Row: Equatable, Sendable {
    /// What a row is for.
    package enum Role: String, Sendable {
      /// Figures.
      case body
      /// The sums of the body rows above it, as printed.
      case total
      /// Figures that stand under a total and are not part of it.
      case beside
    }

    /// One cell a column.
    package var cells: [Cell]
    /// What the row is for.
    package var role: Role
    /// Whether the row is the one that the scenario is in (`you are here`).
    package var isMarked: Bool

    /// A row.
    package init(_ cells: [Cell], role: Role = .body, isMarked: Bool = false) {
      self.cells = cells
      self.role = role
      self.isMarked = isMarked
    }
  }

  /// A cell: what it prints, and the number it prints where it is one.
  package struct Cell: Equatable, Sendable, ExpressibleByStringLiteral {
    /// What is printed.
    package var text: RichText
    /// The number as printed, so that columns can be added up.
    package var number: Double?
    /// Whether the cell says that a figure is missing rather than giving one.
    package var isMissing: Bool
    /// Whether the number is a percentage.
    package var isPercentage: Bool
    /// Whether the text says more than the number, such as how sure it is.
    package var isQualified = false

    /// A cell of text, or of a number with its text.
    package init(
      _ text: RichText, number: Double? = nil, isMissing: Bool = false, isPercentage: Bool = false
    ) {
      self.text = text
      self.number = number
      self.isMissing = isMissing
      self.isPercentage = isPercentage
    }

    /// The same number with a text that says more.
    func qualified(_ text: RichText) -> Self {
      var cell = self
      cell.text = text
      cell.isQualified = true
      return cell
    }

    /// A cell of our own words.
    package init(stringLiteral text: String) {
      self.init(RichText(text))
    }

    /// A cell whose figure has no meaning here.
    package static let none = Cell("–", isMissing: true)
  }
}
