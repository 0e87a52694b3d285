import Diagnostics
import ReportModel

/// Follows a template through its sections and partials and resolves every name in it.
struct TemplateNameCheck {
  private(set) var diagnostics: Set<Diagnosis> = []
  private let sources: [String: TemplateSource]
  private let unescaped: Set<String>
  /// The scopes in which each template was looked at.
  private var visited: [String: [TemplateScope]] = [:]
  private var chain: [String] = []

  /// A finding; a partial that is used twice gives the same one twice.
  struct Diagnosis: Hashable {
    var file: String
    var place: SourcePlace
    var message: String
    var help: String?
  }

  /// A check of templates by name, in which only some values may stand as they are.
  init(_ sources: [String: TemplateSource], unescaped: Set<String> = []) {
    self.sources = sources
    self.unescaped = unescaped
  }

  /// Checks a template and its partials with the names that it may use.
  mutating func check(_ name: String, in scope: TemplateScope) {
    guard let source = sources[name], visited[name]?.contains(scope) != true else { return }
    visited[name, default: []].append(scope)
    chain.append(name)
    check(source.nodes, in: scope, of: source)
    chain.removeLast()
  }

  /// Checks the templates that none includes, so that no file escapes the check.
  mutating func checkUnvisited(in scope: TemplateScope) {
    for name in sources.keys.sorted() where visited[name] == nil { check(name, in: scope) }
  }

  private mutating func check(
    _ nodes: [TemplateNode], in scope: TemplateScope, of source: TemplateSource
  ) {
    for node in nodes {
      switch node {
      case .value(let tag): checkValue(tag, in: scope, of: source)
      case .section(let tag, let nodes):
        check(nodes, in: scopeInside(tag, in: scope, of: source), of: source)
      case .partial(let tag): checkPartial(tag, in: scope, of: source)
      }
    }
  }

  private mutating func checkValue(
    _ tag: TemplateTag, in scope: TemplateScope, of source: TemplateSource
  ) {
    if tag.kind == .unescapedValue, !unescaped.contains(tag.name) {
      return report(
        tag, of: source, "value '\(tag.name)' is not escaped", help: "write '{{\(tag.name)}}'")
    }
    guard let shape = shape(of: tag, in: scope, of: source) else { return }
    checkWords(tag, in: scope, of: source)
    guard let kind = shape.otherThanText else { return }
    report(
      tag, of: source, "'\(tag.name)' is \(kind), not text",
      help: "open a section with '{{#\(tag.name)}}' and close it with '{{/\(tag.name)}}'")
  }

  /// Checks that what the fixed words of a language name is there.
  private mutating func checkWords(
    _ tag: TemplateTag, in scope: TemplateScope, of source: TemplateSource
  ) {
    guard tag.name.hasPrefix(TemplateWords.prefix) else { return }
    let name = String(tag.name.dropFirst(TemplateWords.prefix.count))
    for placeholder in Language.placeholders(ofTemplateWords: name) ?? [] {
      guard case .missing = scope.resolve(placeholder) else { continue }
      report(
        tag, of: source, "'\(tag.name)' names '\(placeholder)', which is not there",
        help: "put it where '{{\(placeholder)}}' can stand")
    }
  }

  private mutating func scopeInside(
    _ tag: TemplateTag, in scope: TemplateScope, of source: TemplateSource
  ) -> TemplateScope {
    guard let shape = shape(of: tag, in: scope, of: source) else { return scope.entering(nil) }
    switch shape {
    case .text: return scope.entering(.text)
    case .flag: return scope
    case .list(let element):
      return tag.kind == .invertedSection ? scope : scope.entering(element)
    case .record where tag.kind == .invertedSection:
      report(
        tag, of: source, "'\(tag.name)' is a record, which is never absent",
        help: "ask for one of its fields")
      return scope
    case .record: return scope.entering(shape)
    }
  }

  private mutating func checkPartial(
    _ tag: TemplateTag, in scope: TemplateScope, of source: TemplateSource
  ) {
    guard sources[tag.name] != nil else {
      let nearest = NearestName.to(tag.name, among: sources.keys)
      return report(
        tag, of: source, "unknown partial '\(tag.name)'",
        help: nearest.map { "did you mean '\($0)'?" })
    }
    if let start = chain.firstIndex(of: tag.name) {
      let cycle = (chain[start...] + [tag.name]).map { "'\($0)'" }.joined(separator: " → ")
      return report(
        tag, of: source, "partial '\(tag.name)' includes itself", help: "the cycle is \(cycle)")
    }
    check(tag.name, in: scope)
  }

  /// The shape of what a tag names; nil, and a finding if it is new, where it names nothing.
  private mutating func shape(
    of tag: TemplateTag, in scope: TemplateScope, of source: TemplateSource
  ) -> Vocabulary? {
    if let transform = tag.name.firstIndex(of: "(") {
      report(
        tag, of: source, "unknown transform '\(tag.name[..<transform])'",
        help: "templates have no transforms")
      return nil
    }
    switch scope.resolve(tag.name) {
    case .found(let shape): return shape
    case .unknown: return nil
    case .missing(let nearest):
      report(
        tag, of: source, "unknown name '\(tag.name)'", help: nearest.map { "did you mean '\($0)'?" }
      )
      return nil
    }
  }

  private mutating func report(
    _ tag: TemplateTag, of source: TemplateSource, _ message: String, help: String?
  ) {
    diagnostics.insert(
      Diagnosis(file: source.file, place: tag.place, message: message, help: help))
  }
}

extension Vocabulary {
  /// What a value is in words, if it cannot be printed.
  fileprivate var otherThanText: String? {
    switch self {
    case .text: nil
    case .flag: "a condition"
    case .list: "a list"
    case .record: "a record"
    }
  }
}
