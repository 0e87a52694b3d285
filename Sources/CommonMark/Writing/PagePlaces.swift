/// Names the places of a page in a dialect.
struct PagePlaces {
  /// What the writer needs to know of them.
  let places: MarkdownWriter.Places

  /// The places of a page whose headings stand below others.
  init(
    _ survey: PageSurvey, _ footnotes: FootnoteReader, _ dialect: MarkdownDialect,
    below above: [String]
  ) {
    var places = MarkdownWriter.Places()
    places.notes = footnotes.notes.map(\.id)
    places.labels = survey.labels
    var slugs = SlugAnchors()
    for text in above { _ = slugs.claim(for: text) }
    let anchors = survey.headings.map { heading in
      dialect.anchors == .slugs ? slugs.claim(for: heading.text) : heading.id
    }
    if dialect.anchors != .slugs { places.headingMarks = anchors.map { " {#\($0)}" } }
    for (heading, anchor) in zip(survey.headings, anchors) {
      places.targets["#\(heading.id)"] = "#\(anchor)"
    }
    for (target, section) in survey.sections {
      let anchor = dialect.anchors == .blocks ? target : section.map { anchors[$0] } ?? ""
      places.targets["#\(target)"] = "#\(anchor)"
    }
    self.places = places
  }

  /// Lines of a table in which references say what they lead to.
  static func filling(
    _ lines: [String], _ places: MarkdownWriter.Places, _ dialect: MarkdownDialect
  ) -> [String] {
    lines.map { line in
      guard line.contains("[](#") else { return line }
      return places.targets.reduce(line) { line, target in
        let label = places.labels?[target.key] ?? ""
        return line.replacing(
          "[](\(target.key))", with: "[\(Markdown.written(label, as: dialect))](\(target.value))")
      }
    }
  }
}
