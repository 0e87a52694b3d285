package import ScenarioModel

/// Several reports compared, in the words of one language.
package struct ReportIndex: Sendable {
  /// One of them, with the folder of its page.
  package typealias Page = (folder: String, entry: IndexEntry)

  /// Reports whose answers are as sure.
  package struct Section: Sendable {
    /// The heading.
    package let title: RichText
    /// The heads of the columns, the first of which has the titles.
    package let heads: [RichText]
    /// Whether each column holds amounts.
    package let areNumbers: [Bool]
    /// The pages by title, each with its cells.
    package let rows: [(folder: String, cells: [RichText])]
  }

  /// What it is written in.
  package let language: Language
  /// The sections that have a page.
  package let sections: [Section]
  /// What all pages were made from.
  package let provenance: ReportTable

  /// The index of some pages, which were made from common inputs.
  package init(of pages: [Page], provenance: Provenance, in language: Language) {
    self.language = language
    sections = IndexEntry.Group.allCases.compactMap { group in
      let own = pages.filter { $0.entry.group == group }
      return own.isEmpty ? nil : language.section(group, Self.sorted(own))
    }
    self.provenance = language.provenanceTable(
      language.madeFrom(provenance)
        + [(language.provenance.command, RichText(quoted: provenance.command))])
  }

  /// By title, so that a price that changes moves no row; by folder where titles are the same.
  private static func sorted(_ pages: [Page]) -> [Page] {
    let key = { (page: Page) in (page.entry.title.characters.lowercased(), page.folder) }
    return pages.sorted { key($0) < key($1) }
  }
}

extension Language {
  fileprivate func section(
    _ group: IndexEntry.Group, _ pages: [ReportIndex.Page]
  ) -> ReportIndex.Section {
    let isAudit = group == .audit
    let facts = isAudit ? [index.claims] : [index.leader, index.month, index.saving]
    return ReportIndex.Section(
      title: title(of: group), heads: [index.scenario] + facts + [heads.date],
      areNumbers: isAudit ? [false, false, false] : [false, false, true, false, false],
      rows: pages.map { folder, entry in
        let cells = isAudit ? [entry.claims] : [entry.leader, entry.month, entry.saving]
        return (
          folder, [entry.title] + cells.map { $0 ?? "–" } + [entry.date.map { RichText($0) } ?? "–"]
        )
      })
  }

  private func title(of group: IndexEntry.Group) -> RichText {
    switch group {
    case .clear: verdicts.clear
    case .lean: verdicts.lean
    case .tooClose: verdicts.tooClose
    case .insufficientEvidence: verdicts.insufficientEvidence
    case .noneFeasible: verdicts.noneFeasible
    case .comparison: index.comparisons
    case .audit: index.audits
    }
  }
}
