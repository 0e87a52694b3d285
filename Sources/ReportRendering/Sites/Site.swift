package import CommonMark

/// A program that makes a site of Markdown.
package enum Site: String, CaseIterable, Sendable {
  case mkdocs, hugo, docusaurus
  /// None: a folder that GitHub or an editor shows.
  case plain

  /// What it reads beyond CommonMark.
  package var dialect: MarkdownDialect {
    switch self {
    case .mkdocs: MarkdownDialect(anchors: .blocks, escapesDollars: false)
    case .hugo: MarkdownDialect(anchors: .headings, escapesDollars: true)
    case .docusaurus, .plain: MarkdownDialect(anchors: .slugs, escapesDollars: true)
    }
  }

  /// The file of a page within the folder of its pictures; nil where it stands beside it.
  package var innerPageFile: String? { self == .hugo ? "index.md" : nil }

  /// What follows the folder's name in that of a page beside it.
  package static let pageSuffix = ".md"

  /// The file of the page that compares the others.
  package var indexFile: String {
    switch self {
    case .mkdocs, .docusaurus: "index.md"
    case .hugo: "_index.md"
    case .plain: "README.md"
    }
  }

  /// Names, without a suffix and in lower case, that no page may have.
  package var takenNames: Set<String> { self == .hugo ? [] : ["index", "readme"] }

  /// Whether a theme prints the title over the page, so that the page must not.
  var printsTitle: Bool { self == .hugo }

  /// What front matter calls the date of a page; Hugo leaves out a page whose `date` is to come.
  var dateKey: String {
    switch self {
    case .mkdocs, .plain: "date"
    case .hugo: "lastmod"
    case .docusaurus: "last_update"
    }
  }

  /// A date in ISO 8601 as front matter has it.
  func date(_ iso: String) -> String { self == .docusaurus ? "{ date: \(iso) }" : iso }

  /// A link from the index to a page by its folder.
  func link(to folder: String) -> String {
    // Hugo's addresses are in lower case and have hyphens for blanks.
    self == .hugo
      ? Markdown.writtenTarget(folder.lowercased().replacing(" ", with: "-")) + "/"
      : Markdown.writtenTarget(folder) + Self.pageSuffix
  }

  /// What a page puts before the name of a picture, by the name of the folder they stand in.
  func pictures(in folder: String) -> String {
    innerPageFile == nil ? Markdown.writtenTarget(folder) + "/" : ""
  }
}
