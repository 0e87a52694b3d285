extension Claim {
  /// Where a statement is made.
  package struct Source: Equatable, Sendable {
    /// The document's file or name.
    package let document: String
    /// Its lines there, as written.
    package let lines: String?
    /// What the document is called.
    package let title: String?

    /// A document, and where in it.
    package init(document: String, lines: String? = nil, title: String? = nil) {
      self.document = document
      self.lines = lines
      self.title = title
    }
  }

  /// What there is to recompute.
  package enum Statement: Equatable, Sendable {
    case figure(ClaimedFigure)
    /// Several figures, all of which must hold.
    case figures([ClaimedFigure])
    /// More than one way to read it.
    case readings([ClaimedFigure])
    /// Nothing, with the reason and the number that is stated all the same.
    case uncheckable(because: String, Published?)

    /// The numbers that are recomputed.
    package var figures: [ClaimedFigure] {
      switch self {
      case .figure(let figure): [figure]
      case .figures(let figures), .readings(let figures): figures
      case .uncheckable: []
      }
    }
  }

  /// A number of the statement, by the name under which expressions use it.
  package struct Given: Equatable, Sendable {
    /// Its name.
    package let name: String
    /// Its value.
    package let value: Double

    /// A named number.
    package init(name: String, value: Double) {
      self.name = name
      self.value = value
    }
  }

  /// What follows from the recomputed value.
  package struct Consequence: Equatable, Sendable {
    /// What the number says, in a few words.
    package let says: String
    /// How it is computed.
    package let recompute: Expression
    /// What it counts, in words.
    package let unit: String?

    /// A number with what it says.
    package init(says: String, recompute: Expression, unit: String? = nil) {
      self.says = says
      self.recompute = recompute
      self.unit = unit
    }
  }
}
