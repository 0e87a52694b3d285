import CommonMark
package import ReportModel

extension ReportRenderer {
  /// A report as a page of a site, with pictures in a folder; its path has so many parts below the
  /// page that compares it with others.
  package func page(
    _ report: Report, for site: Site, folder: String, depth: Int? = nil
  ) throws -> SitePage {
    let dialect = site.dialect
    var directives = DirectiveMarkdown(report, as: dialect, pictures: site.pictures(in: folder))
    let title = report.title.written(as: dialect)
    let body = try Markdown.written(
      page: cover(report) + "\n\n" + markdown(report), directives: TemplateDirectiveCheck.names,
      labels: PageWords(report.language).labels, as: dialect,
      below: site.printsTitle ? [] : [report.title.characters],
      renderTable: PipeTableMarkdown.lines, expand: { directives.lines(of: $0) })
    let head =
      frontMatter(of: report, for: site).lines + (site.printsTitle ? [] : ["", "# \(title)"])
    let back = depth.map { ["", site.back(depth: $0, in: report.language)] } ?? []
    let lines = head + [""] + body.lines + directives.appendix + back
    let pictures = directives.figures.map(\.chart).reduce(into: [String: String]()) {
      $0["\($1.id).svg"] = ChartFile.text(of: $1, theme: chartTheme, accent: report.accent)
    }
    return SitePage(
      text: lines.joined(separator: "\n") + "\n",
      pictures: pictures.sorted { $0.key < $1.key }.map { (name: $0.key, text: $0.value) })
  }

  private func frontMatter(of report: Report, for site: Site) -> FrontMatter {
    var matter = FrontMatter()
    matter.add("title", report.title.frontMatter)
    if site == .docusaurus { matter.add("sidebar_label", report.title.frontMatter) }
    matter.add("description", report.summary?.frontMatter)
    matter.add(site.dateKey, date: report.date.map(site.date))
    return matter
  }
}

extension ReportChart {
  /// The names that the picture files of reports may have.
  package static var possibleFiles: Set<String> {
    let kinds: [ReportVocabulary] = [.client, .budget, .comparison, .audit]
    return Set(kinds.flatMap(\.charts).map { "\($0).svg" })
  }
}

extension Report {
  /// A text among the values, by its path.
  private func text(_ path: String...) -> RichText? {
    var value = values
    for name in path {
      guard case .record(let fields) = value, let next = fields[name] else { return nil }
      value = next
    }
    guard case .text(let text) = value else { return nil }
    return text
  }

  /// The date as ISO 8601 writes it.
  var date: String? { text("date_iso")?.characters }

  /// What the report says in a sentence.
  var summary: RichText? {
    text("summary", "answer") ?? text("request", "ask") ?? text("summary", "counts")
  }
}
