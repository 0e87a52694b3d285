/// What may stand under a key, as far as it can be told without the rest of the file.
indirect enum ValueShape: Sendable {
  case text
  /// `true` or `false`.
  case flag
  /// The version of the format.
  case version
  /// A day such as 2026-01-31, or a month such as 2026-01 where that is allowed.
  case date(allowsMonth: Bool)
  /// A month such as 2026-04.
  case month
  /// Three capital letters.
  case currency
  /// A colour such as `#0b5fff`.
  case color
  /// One of some words.
  case word([String])
  case number(NumberRule)
  case mapping(KeyTable)
  /// A mapping with some of a table's keys, which is whole only once it is laid over another.
  case part(KeyTable)
  /// A list, of any length or one of some.
  case list(of: ValueShape, counts: [Int] = [])
  /// A mapping whose keys are names that the user chooses, which may be empty or not.
  case entries(of: ValueShape, named: NameRule, mayBeEmpty: Bool = false)
  /// Any of several.
  case either([ValueShape])
  /// A mapping whose `kind` says which keys it has; the first variant that fits counts.
  case variants([Variant])

  /// One of the tables that a mapping with a `kind` may have.
  struct Variant: Sendable {
    /// The word under `kind`.
    let kind: String
    /// Keys of which one must be there for the variant to fit; none for any.
    var marks: [String] = []
    /// The keys.
    let table: KeyTable

    /// Whether a mapping of a kind and with keys has this table.
    func fits(_ kind: String, _ keys: [String]) -> Bool {
      self.kind == kind && (marks.isEmpty || marks.contains(where: keys.contains))
    }
  }

  /// What names the keys of a mapping may be.
  enum NameRule: Sendable {
    /// Ids of options or workloads.
    case ids
    /// Currencies.
    case currencies
    /// Terms of rental.
    case terms
    /// Terms of rental, beside the evidence of their prices.
    case pricesByTerm
    /// Names that something else defines.
    case any
  }

  /// The table of the mapping that may stand here.
  var table: KeyTable? {
    switch self {
    case .mapping(let table): table
    case .either(let shapes): shapes.lazy.compactMap(\.table).first
    default: nil
    }
  }

  /// What a number may be, where one may stand or many of them.
  var rule: NumberRule? {
    switch self {
    case .number(let rule): rule
    case .either(let shapes): shapes.lazy.compactMap(\.rule).first
    case .list(let shape, _), .entries(let shape, _, _): shape.rule
    default: nil
    }
  }
}
