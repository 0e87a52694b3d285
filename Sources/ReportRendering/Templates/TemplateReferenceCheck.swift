import CommonMark
import Diagnostics
import ReportModel

/// Checks that every link to a table or chart leads to one that is on the page wherever it is.
struct TemplateReferenceCheck {
  private(set) var diagnostics: [Diagnostic] = []
  private let pieces: [String: Piece]
  private var placements: [String: [Placement]] = [:]
  private var found: [Found] = []
  private var chain: [String] = []

  /// A template as its references see it.
  struct Piece {
    var file: String
    var tags: [TemplateTag]
    var scan: DirectiveScan
  }

  /// A table or chart on the page, inside of some sections.
  private struct Placement {
    var sections: Set<String>
    var isNumbered: Bool
  }

  private struct Found {
    var file: String
    var reference: CrossReference
    var sections: Set<String>
  }

  /// Follows a template and its partials.
  init(_ pieces: [String: Piece], from main: String) {
    self.pieces = pieces
    follow(main, inside: [])
    var places: Set<[String]> = []
    for found in found {
      let (line, column) = (found.reference.line, found.reference.column)
      guard let fault = fault(of: found),
        places.insert([found.file, "\(line)", "\(column)"]).inserted
      else { continue }
      diagnostics.append(
        Diagnostic(
          file: found.file, at: SourcePlace(line: line, column: column), fault.message,
          help: fault.help))
    }
  }

  private enum Event {
    case tag(TemplateTag)
    case directive(Directive)
    case reference(CrossReference)

    var place: (Int, Int) {
      switch self {
      case .tag(let tag): (tag.place.line, tag.place.column)
      case .directive(let directive): (directive.line, directive.column)
      case .reference(let reference): (reference.line, reference.column)
      }
    }
  }

  private mutating func follow(_ name: String, inside outer: [String]) {
    guard let piece = pieces[name], !chain.contains(name) else { return }
    chain.append(name)
    defer { chain.removeLast() }
    let events =
      piece.tags.map(Event.tag) + piece.scan.directives.map(Event.directive)
      + piece.scan.references.map(Event.reference)
    var sections = outer
    for event in events.sorted(by: { $0.place < $1.place }) {
      switch event {
      case .tag(let tag): follow(tag, &sections, outerCount: outer.count)
      case .directive(let directive): place(directive, inside: sections)
      case .reference(let reference):
        found.append(Found(file: piece.file, reference: reference, sections: Set(sections)))
      }
    }
  }

  private mutating func follow(
    _ tag: TemplateTag, _ sections: inout [String], outerCount: Int
  ) {
    switch tag.kind {
    case .section: sections.append("{{#\(tag.name)}}")
    case .invertedSection: sections.append("{{^\(tag.name)}}")
    case .end: if sections.count > outerCount { sections.removeLast() }
    case .partial: follow(tag.name, inside: sections)
    case .value, .unescapedValue, .comment, .refused, .malformed: break
    }
  }

  private mutating func place(_ directive: Directive, inside sections: [String]) {
    let target = CrossReference.target(directive.name, directive.argument)
    let placement = Placement(
      sections: Set(sections), isNumbered: directive["numbered"] != "no")
    placements[target, default: []].append(placement)
  }

  private func fault(of found: Found) -> (message: String, help: String?)? {
    let target = found.reference.target
    let parts = target.split(separator: "_", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let what = "\(parts[0]) '\(parts[1])'"
    guard let placements = placements[target] else {
      return ("\(what) is not in the report", "place it with '```{\(parts[0])} \(parts[1])'")
    }
    let here = placements.filter { $0.sections.isSubset(of: found.sections) }
    guard !here.isEmpty else {
      let missing = placements[0].sections.subtracting(found.sections).sorted()
      return (
        "\(what) is not in every report that has this link",
        "put the link inside \(missing.map { "'\($0)'" }.joined(separator: " and ")), as it is"
      )
    }
    guard found.reference.hasText || here.contains(where: \.isNumbered) else {
      return ("\(what) has no number", "write what the link says between its brackets")
    }
    return nil
  }
}

extension DirectiveScan {
  /// Without references to what the report does not know, which is reported by itself.
  func known(to vocabulary: ReportVocabulary) -> Self {
    var scan = self
    let targets = Set(
      vocabulary.tables.keys.map { CrossReference.target("table", $0) }
        + vocabulary.charts.map { CrossReference.target("chart", $0) })
    scan.references.removeAll { !targets.contains($0.target) }
    return scan
  }

  /// With the links of the fixed words, at the tags that stand for these.
  ///
  /// Those of the English words: every language has the same.
  func addingWords(of tags: [TemplateTag]) -> Self {
    var scan = self
    for tag in tags where tag.kind == .value && tag.name.hasPrefix(TemplateWords.prefix) {
      let name = String(tag.name.dropFirst(TemplateWords.prefix.count))
      for var reference in TemplateWords.references(of: name) {
        (reference.line, reference.column) = (tag.place.line, tag.place.column)
        scan.references.append(reference)
      }
    }
    return scan
  }
}
