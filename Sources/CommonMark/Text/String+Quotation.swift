extension String {
  /// The first line, cut to what a message can quote.
  var clipped: String {
    let line = unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
    let start = line.prefix(60)
    return start.endIndex == line.endIndex ? String(line) : String(start) + "…"
  }

  /// Help for a name that is not among `names`: the nearest, else all.
  static func choice(of name: String, from names: [String]) -> String {
    if let nearest = name.nearest(in: names) { return "did you mean '\(nearest)'?" }
    return "choose from " + names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
