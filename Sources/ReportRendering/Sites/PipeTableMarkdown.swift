import CommonMark

/// A table written in a template itself, as Markdown of a dialect.
enum PipeTableMarkdown {
  /// The head, the line under it and the rows.
  static func lines(of table: PipeTable) -> [String] {
    let rules = table.alignments.map { alignment in
      switch alignment {
      case .none: "---"
      case .left: ":---"
      case .center: ":---:"
      case .right: "---:"
      }
    }
    return ([table.header.map(\.markdown), rules] + table.rows.map { $0.map(\.markdown) })
      .map { "| \($0.joined(separator: " | ")) |" }
  }
}
