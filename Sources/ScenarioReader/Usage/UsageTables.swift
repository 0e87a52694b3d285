/// The keys of `usage`.
enum UsageTables {
  /// `usage` as a mapping.
  static let usage = KeyTable([
    Key("logs", .either([.text, .list(of: .text)]), "in the scenario's folder", isRequired: true),
    .text("time_zone", "the clock of the week, such as Europe/Berlin; UTC unless given"),
    .flag("local_times", "whether times without an offset are of that clock, not of UTC"),
    Key("columns", .entries(of: .text, named: .any), "the names of columns by role"),
    .flag("cached_apart", "whether cached tokens are not within the input tokens"),
    Key("only", .entries(of: .text, named: .any), "a column and the value that rows have in it"),
    .number("max_bad_rows", .share, "the share of rows that may be left out; 0.1% unless given"),
  ])

  /// `usage` in any of its forms.
  static let shape = ValueShape.either([.text, .list(of: .text), .mapping(usage)])

  /// Keys of `traffic` that a log takes the place of.
  static let replaced = ["shape", "hours", "peak_to_trough"]
}
