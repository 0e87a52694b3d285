import Diagnostics
import Foundation
import ReportModel
import ReportRendering
import ScenarioModel

/// The templates of a run by the kind of report: the shipped ones, with a firm's own folder over
/// them.
struct ReportTemplates: Sendable {
  private let shipped: ShippedInputs
  /// A firm's own files by their paths below its folder.
  private let own: [String: String]
  private let folder: String

  /// The shipped templates, and those of a folder over them.
  init(_ shipped: ShippedInputs, folder: String?, console: Console) throws {
    self.shipped = shipped
    self.folder = folder ?? ""
    do throws(Diagnostic) {
      own = try folder.map(Self.files) ?? [:]
    } catch {
      console.report([error])
      throw ExitStatus.inputFault
    }
  }

  /// The renderer of a kind of report, or every fault of its templates reported.
  func renderer(
    _ kind: ReportKind, in language: Language = .english, console: Console
  ) throws -> ReportRenderer {
    let templates = files(for: kind)
    return try renderer(kind.rawValue, kind.vocabulary, templates, in: language) { fault, path in
      console.report([named(fault, path, kind)]) { _ in templates[path] }
    }
  }

  /// The report on changes, beside the kinds that a scenario is built into.
  static let changes = "changes"

  /// The folders of all reports.
  static var reports: [String] { ReportKind.allCases.map(\.rawValue) + [changes] }

  /// The renderer of the report on changes, or every fault of its templates reported.
  func changesRenderer(in language: Language, console: Console) throws -> ReportRenderer {
    try renderer(Self.changes, .changes, shipped.templates, in: language) { fault, path in
      console.report([fault]) { _ in shipped.templates[path] }
    }
  }

  private func renderer(
    _ report: String, _ vocabulary: ReportVocabulary, _ templates: [String: String],
    in language: Language, tell: (Diagnostic, String) -> Void
  ) throws -> ReportRenderer {
    do {
      return try ReportRenderer(
        templates: templates, report: report, vocabulary: vocabulary, in: language,
        isChecked: shipped.hasBuiltInTemplates && hasNoOwnTemplates)
    } catch let faults as InvalidTemplates {
      for fault in faults.diagnostics {
        tell(fault, String(fault.file.drop { $0 != "/" }.dropFirst()))
      }
      throw ExitStatus.inputFault
    }
  }

  /// Whether the firm's folder holds languages at most, which no check of a template looks at.
  private var hasNoOwnTemplates: Bool { own.keys.allSatisfy { $0.hasPrefix(Self.languages) } }

  /// The tags of the languages that there are, sorted.
  var languageTags: [String] {
    Set(own.keys).union(shipped.templates.keys)
      .filter { $0.hasPrefix(Self.languages) && $0.hasSuffix(Self.languageSuffix) }
      .map { String($0.dropFirst(Self.languages.count).dropLast(Self.languageSuffix.count)) }
      .sorted()
  }

  /// The text of a language's file, and what diagnostics call it.
  func source(_ path: String) -> (text: String, name: String) {
    if let text = own[path] { return (text, "\(folder)/\(path)") }
    return (shipped.templates[path, default: ""], "templates/\(path)")
  }

  /// Warns of files of the firm's own that no report uses.
  func reportUnused(console: Console) throws {
    guard !shipped.addedTemplates.isEmpty || !own.isEmpty else { return }
    let kinds = ReportKind.allCases
    let used = UnusedTemplates.used(in: shipped.templates, by: Self.reports)
    let added = shipped.addedTemplates.filter { !used.contains($0) }.map {
      UnusedTemplates.warning($0, file: "templates/\($0)", used: used)
    }
    let laid = kinds.map { UnusedTemplates.used(in: files(for: $0), by: [$0.rawValue]) }
    let unused = own.keys.sorted().filter { file in
      !zip(kinds, laid).contains { $1.contains(place(file, $0)) }
    }.map { UnusedTemplates.warning($0, file: "\(folder)/\($0)", used: used) }
    let warnings = added + unused
    console.report(warnings)
    if warnings.contains(where: console.isFatal) { throw ExitStatus.inputFault }
  }

  /// A fault in a file of the firm's own names that file.
  private func named(_ fault: Diagnostic, _ path: String, _ kind: ReportKind) -> Diagnostic {
    guard let file = own.keys.first(where: { place($0, kind) == path }) else { return fault }
    var named = fault
    named.file = "\(folder)/\(file)"
    return named
  }

  /// The files of the theme and the languages keep their place, all others stand for those of the report.
  private func files(for kind: ReportKind) -> [String: String] {
    own.reduce(into: shipped.templates) { $0[place($1.key, kind)] = $1.value }
  }

  private func place(_ file: String, _ kind: ReportKind) -> String {
    file.hasPrefix("theme/") || file.hasPrefix(Self.languages) ? file : "\(kind.rawValue)/\(file)"
  }

  /// The templates and styles of a folder and of its `theme`, and its languages.
  private static func files(below folder: String) throws(Diagnostic) -> [String: String] {
    var files: [String: String] = [:]
    for place in ["", "theme/"] {
      let path = "\(folder)/\(place)"
      for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      where [".mustache", ".css"].contains(where: name.hasSuffix) && !name.hasPrefix(".") {
        let bytes = try FileReading.bytes(of: path + name)
        files[place + name] = String(decoding: bytes, as: UTF8.self)
      }
    }
    for name in (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(languages)"))
      ?? []
    where name.hasSuffix(languageSuffix) && !name.hasPrefix(".") {
      let bytes = try FileReading.bytes(of: "\(folder)/\(languages)\(name)")
      files[languages + name] = String(decoding: bytes, as: UTF8.self)
    }
    guard !files.isEmpty else {
      throw Diagnostic(file: folder, "holds no template, no style and no language")
    }
    return files
  }
}

extension ReportKind {
  /// What the report's templates may name.
  var vocabulary: ReportVocabulary {
    switch self {
    case .client: .client
    case .audit: .audit
    case .budget: .budget
    case .comparison: .comparison
    }
  }
}
