import Publishing
import ReportModel
import ReportRendering
import ScenarioModel

extension ReportOrder {
  /// Whether inputs that hold so many scenarios get a page that compares them.
  func hasIndex(over inputs: [String], of count: Int) -> Bool {
    formats.contains(.md) && !isStreamed
      && (count > 1 || inputs.contains { PathKind(of: $0) == .folder })
  }
}

extension ReportPress {
  /// The report's page of a site with its pictures; its text alone for standard output.
  func page(
    _ report: Report, _ renderer: ReportRenderer, of read: ReadScenario
  ) throws -> Artifact {
    let parts = folder(of: read).split(separator: "/").map(String.init)
    let page = try renderer.page(
      report, for: order.site, folder: parts.last ?? "", depth: order.hasIndex ? parts.count : nil)
    if order.isStreamed { return .file(Array(page.text.utf8)) }
    let pictures = page.pictures.map { ArtifactFolder.File(name: $0.name, text: $0.text) }
    let inner = order.site.innerPageFile.map { ArtifactFolder.File(name: $0, text: page.text) }
    return .folder(
      ArtifactFolder(
        pictures + (inner.map { [$0] } ?? []),
        beside: inner == nil ? .init(name: Site.pageSuffix, text: page.text) : nil,
        possibleNames: ReportChart.possibleFiles))
  }

  /// The folder of a scenario's files, below that of the output.
  private func folder(of read: ReadScenario) -> String {
    ReportPath.stem(read.file.reportName) + order.templateSuffix
  }

  /// Writes the page that compares the others, where there is one.
  func writeIndex(
    _ pages: [(read: ReadScenario, entry: IndexEntry?)], below folder: String
  ) throws {
    guard order.hasIndex else { return }
    let tags = Set(pages.map(\.read.language.tag))
    let language = tags.only.flatMap { languages[$0] } ?? .english
    let index = ReportIndex(
      of: pages.compactMap { read, entry in
        entry.map { (self.folder(of: read), $0) }
      }, provenance: workshop.provenance(command: order.command(.md)), in: language)
    do {
      try ArtifactWriter.write(
        SiteIndex(index, for: order.site).text, to: "\(folder)/\(order.site.indexFile)")
    } catch {
      try fail(error)
    }
  }
}

extension Set {
  /// The element of a set that has just one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
