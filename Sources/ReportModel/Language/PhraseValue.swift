/// What can stand in place of a phrase's placeholder: text that is ready.
package protocol PhraseValue {
  /// The text, which knows what of it the user wrote.
  var richText: RichText { get }
}

extension RichText: PhraseValue {
  /// Itself.
  package var richText: RichText { self }
}

extension String: PhraseValue {
  /// Our own or computed text.
  package var richText: RichText { RichText(self) }
}

extension Int: PhraseValue {
  /// The number as Swift writes it.
  package var richText: RichText { RichText(String(self)) }
}
