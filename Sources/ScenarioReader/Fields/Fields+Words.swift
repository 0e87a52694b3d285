import Diagnostics
import Quantities

extension Fields {
  /// The text of a key.
  func text(_ key: String) -> String? {
    guard let node = value(key) else { return nil }
    guard let text = node.text else {
      error("\(name(key)) must be a text, not \(node.kindName)", at: key)
      return nil
    }
    if text.allSatisfy(\.isWhitespace) { error("\(name(key)) is empty", at: key) }
    return text
  }

  /// `true` or `false`.
  func flag(_ key: String, default fallback: Bool) -> Bool {
    guard let node = value(key) else { return fallback }
    switch node.text {
    case "true": return true
    case "false": return false
    default:
      session.error("\(name(key)) must be true or false, not \(node.kindName)", at: node.spot)
      return fallback
    }
  }

  /// One of the words that the key allows.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard let node = value(key) else { return nil }
    if let text = node.text, let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    let nearest = node.text.flatMap { NearestName.to($0, among: words) }
    session.error(
      "\(name(key)) can't be \(node.kindName)", at: node.spot,
      help: nearest.map { "did you mean '\($0)'?" }
        ?? "use one of " + words.joined(separator: ", "))
    return nil
  }

  /// One of the words that the key allows, bare or with its evidence.
  func word<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard value(key)?.entries != nil else { return choice(key) }
    guard let sourced = fields(key) else { return nil }
    sourced.require("value")
    _ = EvidenceReader(sourced).read()
    return sourced.choice("value")
  }

  /// A month such as 2026-04, as its first day.
  func month(_ key: String) -> CalendarDate? {
    guard let node = value(key) else { return nil }
    if let text = node.text, text.utf8.count == 7, let date = CalendarDate(iso: text) {
      return date
    }
    session.error(
      "\(name(key)) must be a month, not \(node.kindName)", at: node.spot,
      help: "write it as 2026-04")
    return nil
  }

  /// A date such as 2026-01-31; a month alone stands for its first day where that is allowed.
  func date(_ key: String, allowsMonth: Bool = false) -> CalendarDate? {
    guard let node = value(key) else { return nil }
    if let text = node.text, let date = CalendarDate(iso: text),
      allowsMonth || text.utf8.count == 10
    {
      return date
    }
    session.error(
      "\(name(key)) must be a date, not \(node.kindName)", at: node.spot,
      help: "write it as 2026-01-31")
    return nil
  }
}
