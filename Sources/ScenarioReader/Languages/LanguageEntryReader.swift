import Diagnostics
import ScenarioModel

/// Reads one entry of a language file: its text or its forms, and what they name.
struct LanguageEntryReader {
  let key: PhraseKey
  let session: ReadingSession

  /// The entry, nil where something in it is wrong.
  func entry(_ text: LanguageTree.Text) -> LanguageDocument.Entry? {
    let spot = text.key
    let place = session.place(of: spot)
    guard let forms = text.value.entries else {
      return pattern(text.value, at: spot).map { LanguageDocument.Entry(other: $0, place: place) }
    }
    guard key.hasForms else {
      session.error("'\(key.path)' counts nothing and has no forms", at: text.value.spot)
      return nil
    }
    return entry(forms, at: spot, place)
  }

  private func entry(
    _ forms: [YAMLEntry], at spot: YAMLSpot, _ place: InputPlace
  ) -> LanguageDocument.Entry? {
    for form in forms where !["one", "other"].contains(form.key) {
      session.error(
        "unknown form '\(key.path).\(form.key)'", at: form.keySpot, help: "there are one and other")
    }
    let one = forms.first { $0.key == "one" }.map { pattern($0.value, at: $0.keySpot, isOne: true) }
    guard let other = forms.first(where: { $0.key == "other" }) else {
      session.error("'\(key.path)' has no form 'other'", at: spot)
      return nil
    }
    guard let pattern = pattern(other.value, at: other.keySpot) else { return nil }
    if case .some(nil) = one { return nil }
    return LanguageDocument.Entry(one: one.flatMap(\.self), other: pattern, place: place)
  }

  private func pattern(
    _ node: YAMLNode, at spot: YAMLSpot, isOne: Bool = false
  ) -> PhrasePattern? {
    guard let text = node.text, !text.allSatisfy(\.isWhitespace) else {
      session.error("'\(key.path)' must be a text, not \(node.kindName)", at: spot)
      return nil
    }
    // A block of YAML ends with a line end that nobody means.
    let bare = String(text.reversed().drop(while: \.isNewline).reversed())
    if !key.hasLines, bare.contains(where: \.isNewline) {
      session.error(
        "'\(key.path)' must be one line", at: node.spot, help: "begin it with '>-' to fold it")
      return nil
    }
    do throws(PhrasePattern.Fault) {
      let pattern = try PhrasePattern(bare, placeholders: key.placeholders)
      return isComplete(pattern, at: node.spot, isOne: isOne) ? pattern : nil
    } catch {
      report(error, at: node.spot)
      return nil
    }
  }

  private func isComplete(_ pattern: PhrasePattern, at spot: YAMLSpot, isOne: Bool) -> Bool {
    let named = pattern.values
    let missing = key.placeholders.enumerated().filter { index, name in
      !named.contains(index) && !(isOne && name == PhraseKey.count)
    }.map { "{\($0.element)}" }
    guard !missing.isEmpty else { return true }
    session.error(
      "'\(key.path)' does not name \(missing.joined(separator: ", "))", at: spot)
    return false
  }

  private func report(_ fault: PhrasePattern.Fault, at spot: YAMLSpot) {
    switch fault {
    case .brace:
      session.error(
        "'\(key.path)' has a brace that belongs to no placeholder", at: spot,
        help: "write placeholders as {name}; braces can't be printed")
    case .unknown(let name):
      let nearest = NearestName.to(name, among: key.placeholders)
      session.error(
        "'\(key.path)' names '{\(name)}', which it is not given", at: spot,
        help: nearest.map { "did you mean '{\($0)}'?" }
          ?? (key.placeholders.isEmpty
            ? "it has no placeholder"
            : "use \(key.placeholders.map { "{\($0)}" }.joined(separator: ", "))"))
    }
  }
}
