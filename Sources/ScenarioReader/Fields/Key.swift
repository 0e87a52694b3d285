/// A key of a mapping: what may stand under it, and what it means.
struct Key: Sendable {
  /// How the file writes it.
  let name: String
  /// What may stand under it.
  let shape: ValueShape
  /// What it means, in a few words for editors.
  let about: String
  /// Whether the mapping can't stand without it.
  let isRequired: Bool

  /// A key of a shape.
  init(_ name: String, _ shape: ValueShape, _ about: String, isRequired: Bool = false) {
    self.name = name
    self.shape = shape
    self.about = about
    self.isRequired = isRequired
  }

  /// The same key where the mapping can't stand without it.
  var required: Key { Key(name, shape, about, isRequired: true) }
}

extension Key {
  /// A text.
  static func text(_ name: String, _ about: String) -> Key { Key(name, .text, about) }

  /// `true` or `false`.
  static func flag(_ name: String, _ about: String) -> Key { Key(name, .flag, about) }

  /// A number that a rule allows.
  static func number(_ name: String, _ rule: NumberRule, _ about: String) -> Key {
    Key(name, .number(rule), about)
  }

  /// One of the words of an enumeration.
  static func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Word.Type, _ about: String
  ) -> Key where Word.RawValue == String {
    Key(name, .word(Word.allCases.map(\.rawValue)), about)
  }

  /// A mapping with keys of its own.
  static func mapping(_ name: String, _ table: KeyTable, _ about: String) -> Key {
    Key(name, .mapping(table), about)
  }
}
