import ScenarioModel

/// An entry of a language, ready to be said.
struct Phrase: Sendable {
  /// A text of one form.
  struct Form: Sendable {
    private let pieces: [PhrasePattern.Piece]
    /// The text where it has no placeholder.
    let words: RichText

    init(_ pattern: PhrasePattern) {
      pieces = pattern.pieces
      words = pieces.reduce(into: "") { text, piece in
        if case .words(let words) = piece { text = text + RichText(words) }
      }
    }

    /// The text with values in place of its placeholders.
    func filled(with values: [RichText]) -> RichText {
      var segments: [RichText.Segment] = []
      segments.reserveCapacity(pieces.count + values.count)
      for piece in pieces {
        switch piece {
        case .words(let words): segments.append(.plain(words))
        case .value(let value): segments += values[value].segments
        }
      }
      return RichText(segments)
    }
  }

  /// The form for the number 1.
  let one: Form
  private let other: Form

  init(one: PhrasePattern?, other: PhrasePattern) {
    self.other = Form(other)
    self.one = one.map(Form.init) ?? self.other
  }

  /// The text where it has no placeholder.
  var words: RichText { other.words }

  /// The text with values in place of its placeholders.
  func filled(with values: [RichText]) -> RichText { other.filled(with: values) }
}
