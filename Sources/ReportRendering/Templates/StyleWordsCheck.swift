import Diagnostics
import ReportModel

/// Finds the tags of a style that name no words of a language.
enum StyleWordsCheck {
  /// One diagnostic for every such tag.
  static func diagnostics(of style: String, file: String) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var search = style.startIndex
    while let tag = TemplateWords.nextTag(in: style, from: search) {
      search = tag.range.upperBound
      let own =
        tag.name.hasPrefix(TemplateWords.prefix)
        ? String(tag.name.dropFirst(TemplateWords.prefix.count)) : ""
      guard Language.templateNames[own] == nil else { continue }
      let nearest = NearestName.to(own, among: Language.templateNames.keys)
      diagnostics.append(
        Diagnostic(
          file: file, at: place(of: tag.range, in: style), "unknown words '\(tag.name)'",
          help: nearest.map { "did you mean '\(TemplateWords.prefix)\($0)'?" }))
    }
    return diagnostics
  }

  private static func place(of tag: Range<String.Index>, in style: String) -> SourcePlace {
    let lines = style[..<tag.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    return SourcePlace(
      line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1,
      length: style[tag].unicodeScalars.count)
  }
}
