import ScenarioModel

/// A kind of report in a language, which has its own renderer.
struct ReportEdition: Hashable {
  /// The kind.
  let kind: ReportKind
  /// The language's tag.
  let language: String

  /// The edition of a scenario, of a kind that the run or the scenario asks for.
  init(_ read: ReadScenario, _ kind: ReportKind?) {
    self.init(kind ?? read.report, read.language.tag)
  }

  /// A kind in a language.
  init(_ kind: ReportKind, _ language: String) { (self.kind, self.language) = (kind, language) }
}
