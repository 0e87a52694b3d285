import Diagnostics
import ReportModel
import ReportRendering
import ScenarioModel
import ScenarioReader

extension ReportTemplates {
  /// The folder of languages below that of the templates.
  static let languages = "languages/"
  /// How the name of a language's file ends.
  static let languageSuffix = ".yaml"

  /// The languages that scenarios ask for, by tag; a scenario that asks for one that is not there is
  /// left out as an error, and every fault of those that are there ends the run.
  func languages(of batch: inout Batch, console: Console) throws -> [String: Language] {
    let missing = batch.scenarios.filter { !languageTags.contains($0.language.tag) }
    try batch.leaveOut(missing.map { ($0, unknown($0.language)) }, console) {
      FileReading.text(of: $0)
    }
    var languages: [String: Language] = [:]
    for tag in Set(batch.scenarios.map(\.language.tag)).sorted() {
      languages[tag] = try language(tag, console: console)
    }
    return languages
  }

  private func unknown(_ language: ReportLanguage) -> Diagnostic {
    let tags = languageTags
    let nearest = NearestName.to(language.tag, among: tags)
    let place = language.place
    return Diagnostic(
      file: place?.file ?? "templates/\(Self.languages)",
      at: place.map { SourcePlace(line: $0.line, column: $0.column, length: $0.length) },
      "there is no language '\(language.tag)'",
      help: (nearest.map { "did you mean '\($0)'? " } ?? "")
        + "there \(tags.count == 1 ? "is" : "are") \(tags.joined(separator: ", ")); another is a file "
        + "\(Self.languages)\(language.tag)\(Self.languageSuffix) beside the templates")
  }

  /// A language of which there is a file; the built-in one needs no reading.
  func language(_ tag: String, console: Console) throws -> Language {
    let path = "\(Self.languages)\(tag)\(Self.languageSuffix)"
    let (text, name) = source(path)
    if tag == ReportLanguage.standard.tag, text == ShippedFiles.files["templates/\(path)"] {
      return .english
    }
    let reading = LanguageReader(keys: Language.keys)
      .read(SourceFile(name: name, bytes: Array(text.utf8)), tag: tag)
    let faults =
      reading.diagnostics + (reading.value.map(LanguageWordsCheck.diagnostics) ?? [])
    console.report(faults) { _ in text }
    guard let document = reading.value, !faults.contains(where: console.isFatal) else {
      throw ExitStatus.inputFault
    }
    return Language(document)
  }
}
