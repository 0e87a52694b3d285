import Diagnostics
import Yams

/// Turns what Yams throws into a diagnostic with a place.
struct YAMLFault {
  /// What was thrown.
  let error: YamlError
  /// The text that was parsed.
  let text: String
  /// The name of the file it came from.
  let file: String
  /// The file's lines.
  let lines: SourceLines

  /// The one fault of a file that can't be composed.
  var diagnostic: Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      syntax(problem, context, at: YAMLTreeBuilder.spot(mark))
    case .duplicatedKeysInMapping(let keys, let context):
      duplicate(keys.first ?? "", at: YAMLTreeBuilder.spot(context.mark, keys.first ?? ""))
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      Diagnostic(file: file, "not YAML: \(problem)")
    case .no, .memory, .dataCouldNotBeDecoded:
      Diagnostic(file: file, "not YAML: it can't be read")
    }
  }

  private func syntax(
    _ problem: String, _ context: YamlError.Context?, at spot: YAMLSpot
  ) -> Diagnostic {
    let place = lines.place(of: spot)
    if problem == "but found another document" {
      return Diagnostic(
        file: file, at: place, "a second document begins here",
        help: "a file is one decision: put the other into its own file")
    }
    if problem.hasPrefix("Maximum nesting level") {
      return Diagnostic(
        file: file, at: place,
        "nested more than \(YAMLTreeBuilder.depthLimit) levels deep")
    }
    let words = [problem, context?.text].compactMap(\.self).joined(separator: " ")
    return Diagnostic(
      file: file, at: place, "not YAML: \(words)", help: help(at: spot, context))
  }

  private func help(at spot: YAMLSpot, _ context: YamlError.Context?) -> String? {
    let offset = lines.offset(of: spot)
    switch offset.map({ Array(text.utf8.dropFirst($0).prefix(1)) })?.first {
    case UInt8(ascii: "\t"): return "indent with spaces, not tabs"
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      return "put the value in quotes"
    default:
      guard let mark = context?.mark, mark.line != spot.line else { return nil }
      return "what isn't ended begins at \(mark.line):\(mark.column)"
    }
  }

  private func duplicate(_ key: String, at first: YAMLSpot) -> Diagnostic {
    let second = DuplicateKey(text: text, lines: lines, first: first).second
    guard let second else {
      return Diagnostic(
        file: file, at: lines.place(of: first), "key '\(key)' is given twice",
        help: "keep one of the two")
    }
    return Diagnostic(
      file: file, at: lines.place(of: second),
      "key '\(key)' is given twice, first at \(first.line):\(first.column)",
      help: "keep one of the two")
  }
}
