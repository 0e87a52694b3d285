import CommonMark
package import ReportModel

/// The page of a site that compares the others.
package struct SiteIndex {
  private let index: ReportIndex
  private let site: Site

  /// The page of an index for a site.
  package init(_ index: ReportIndex, for site: Site) { (self.index, self.site) = (index, site) }

  /// The Markdown.
  package var text: String {
    let (words, dialect) = (index.language.index, site.dialect)
    var matter = FrontMatter()
    matter.add("title", words.title.frontMatter)
    matter.add("description", words.intro.frontMatter)
    let title = site.printsTitle ? [] : ["", "# \(words.title.written(as: dialect))"]
    let lines =
      matter.lines + title + ["", words.intro.written(as: dialect, atLineStart: true)]
      + index.sections.flatMap(lines) + provenance
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ section: ReportIndex.Section) -> [String] {
    let heads = section.heads.map { $0.written(as: site.dialect, isInTable: true) }
    return ["", "## \(section.title.written(as: site.dialect))", ""]
      + [line(heads), line(section.areNumbers.map { $0 ? "---:" : "---" })]
      + section.rows.map { folder, cells in
        let texts = cells.map { $0.written(as: site.dialect, isInTable: true) }
        return line(["[\(texts[0])](\(site.link(to: folder)))"] + texts.dropFirst())
      }
  }

  private var provenance: [String] {
    let table = index.provenance
    return ["", "## \(table.caption.written(as: site.dialect))", ""]
      + TableMarkdown(
        table, anchor: nil, label: nil, caption: nil, as: site.dialect,
        words: PageWords(index.language)
      ).rows
  }

  private func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
}

extension Site {
  /// A line below a page so many folders deep that leads to the index.
  func back(depth: Int, in language: Language) -> String {
    let up = String(repeating: "../", count: innerPageFile == nil ? depth - 1 : depth)
    let words = language.index
    return "[\(words.title.written(as: dialect))](\(self == .hugo ? up : up + indexFile)) "
      + words.shared.written(as: dialect)
  }
}
