import Diagnostics

/// One mustache tag of a template.
struct TemplateTag: Equatable {
  /// What a tag asks for.
  enum Kind: Equatable {
    case value, section, invertedSection, end, partial, comment
    /// `{{{x}}}` or `{{&x}}`: the value as it is.
    case unescapedValue
    /// What mustache knows and templates may not use, in words.
    case refused(String)
    /// The name is none.
    case malformed
  }

  var kind: Kind
  /// The name, without sigil and spaces.
  var name: String
  var place: SourcePlace
  /// Where the tag stands, in scalars of the source.
  var range: Range<Int>

  /// Whether mustache removes the line that holds nothing but this tag.
  var canStandAlone: Bool {
    switch kind {
    case .section, .invertedSection, .end, .partial, .comment: true
    case .value, .unescapedValue, .refused, .malformed: false
    }
  }
}
