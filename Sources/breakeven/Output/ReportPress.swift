import ArgumentParser
import CostEngine
import DecisionEngine
import Diagnostics
import Publishing
import Quantities
import ReportModel
import ReportRendering
import ReportWorkbooks
import ScenarioModel

/// Makes the reports of a run from one set of templates.
struct ReportPress: Sendable {
  let workshop: Workshop
  private let renderers: [ReportEdition: Later<ReportRenderer>]
  let languages: [String: Language]
  let order: ReportOrder
  private let conditions: FailConditions
  /// Works side by side where the run has a single scenario.
  private var runner: any PartRunner = OneByOne()

  init(
    workshop: Workshop, renderers: [ReportEdition: Later<ReportRenderer>],
    languages: [String: Language], order: ReportOrder, conditions: FailConditions
  ) {
    self.workshop = workshop
    self.renderers = renderers
    self.languages = languages
    self.order = order
    self.conditions = conditions
  }

  /// Refuses scenarios of which nothing may be shown, or not what was asked for.
  func check(_ scenarios: [ReadScenario]) throws {
    if order.formats.contains(.pdf) { try checkNames(scenarios) }
    if order.attachesScenario { try checkAttachments(scenarios) }
    let hidden = scenarios.filter { !order.includesInternal && !$0.hasPublicPart }
    guard hidden.isEmpty else {
      workshop.console.report(
        hidden.map {
          Diagnostic(
            file: $0.file.path, "is marked internal, wholly or in its baseline or all its options",
            help: "build it with --internal, or mark less of it")
        })
      throw ExitStatus.inputFault
    }
    let bare = scenarios.filter { !$0.isComplete && order.kind.map { $0 != .audit } ?? false }
    guard bare.isEmpty else {
      workshop.console.report(
        bare.map {
          Diagnostic(
            file: $0.file.path, "holds claims only, which the audit report alone can show")
        })
      throw ExitStatus.inputFault
    }
  }

  /// The reports of a scenario in each wanted format, and why it trips gates.
  func reports(of read: ReadScenario) throws -> Reports {
    let whole = try workshop.scenario(of: read)
    return try NumberText.$format.withValue(whole.format) { try reports(of: read, whole) }
  }

  /// What a scenario was made into, why it trips gates, and what an index says of it.
  typealias Reports = (files: [Artifact], failures: [String], entry: IndexEntry?)

  private func reports(of read: ReadScenario, _ whole: Scenario) throws -> Reports {
    let scenario = order.includesInternal ? whole : whole.withoutInternalOptions() ?? whole
    let kind = order.kind ?? read.report
    let audit = ClaimAudit(scenario)
    guard let language = languages[read.language.tag] else { throw ExitStatus.inputFault }
    let found = found(kind, of: scenario, audit, in: language)
    guard let renderer = try renderers[ReportEdition(read, order.kind)]?.value() else {
      throw ExitStatus.inputFault
    }
    var entry: IndexEntry?
    let files = try order.formats.map { format in
      let provenance = workshop.provenance(
        of: read, command: order.command(format),
        withShared: !(format == .md && order.hasIndex))
      let report = found.report(provenance)
      entry = report.entry
      switch format {
      case .html: return Artifact.file(Array(try page(report, renderer, for: .screen).utf8))
      case .pdf:
        let page = try page(report, renderer, for: .paper)
        let files = order.attachesScenario ? try attachments(of: read, scenario, page) : nil
        return .file(try order.printer.pdf(of: page, attaching: files))
      case .xlsx:
        return .file(
          try WorkbookFile.bytes(
            of: ReportWorkbook.workbook(
              found.assessment, report, includesInternal: order.includesInternal)))
      case .csv: return try tables(of: report)
      case .md: return try page(report, renderer, of: read)
      }
    }
    // Gates speak to a terminal, as `evaluate` does, whatever the report's locale.
    return (
      files,
      NumberText.$format.withValue(.enUS) { conditions.reasons(found.assessment, audit) }, entry
    )
  }

  /// A page, whose tables and charts are drawn beside the filling of the templates.
  private func page(
    _ report: Report, _ renderer: ReportRenderer, for medium: ReportRenderer.Medium
  ) throws -> String {
    let (drawn, text) = runner.both({ DrawnParts(report) }, { renderer.markdown(report) })
    return try renderer.html(report, text: text, drawn: drawn, for: medium)
  }

  /// The only report of a run, for standard output.
  func only(_ read: ReadScenario) throws -> (bytes: [UInt8], failures: [String]) {
    do {
      let reports = try reports(of: read)
      guard case .file(let bytes)? = reports.files.first else { return ([], reports.failures) }
      return (bytes, reports.failures)
    } catch {
      try fail(error, read)
    }
  }

  /// The assessment that a kind of report shows, and the report of it.
  private func found(
    _ kind: ReportKind, of scenario: Scenario, _ audit: ClaimAudit, in language: Language
  ) -> (assessment: Assessment, report: (Provenance) -> Report) {
    let shows = order.includesInternal
    switch kind {
    case .client:
      let found = Assessment(scenario, run: runner)
      return (
        found,
        {
          ClientReport.report(
            found, provenance: $0, includesInternal: shows, in: language, run: runner)
        }
      )
    case .audit:
      let found = Assessment(scenario, run: runner)
      return (
        found,
        {
          AuditReport.report(
            audit, of: found, provenance: $0, includesInternal: shows, in: language)
        }
      )
    case .budget:
      let found = Assessment(scenario, budget: scenario.budget ?? Budget(), run: runner)
      return (
        found,
        {
          BudgetReport.report(found, provenance: $0, includesInternal: shows, in: language)
        }
      )
    case .comparison:
      let found = PublicAssessment(scenario, run: runner)
      return (
        found.assessment,
        {
          ComparisonReport.report(found, provenance: $0, includesInternal: shows, in: language)
        }
      )
    }
  }

  /// The press for a run of a single scenario, which may use all cores.
  var forOne: ReportPress {
    var press = self
    press.runner = workshop.drawRunner
    return press
  }

  /// Writes the reports; the first that fails stops the rest. Gives why gates trip, by file.
  func write(
    _ scenarios: [ReadScenario], to targets: [[String]], below folder: String
  ) throws -> [(file: String, reasons: [String])] {
    let pieces = Array(zip(scenarios, targets))
    let outcomes = workshop.crew.map(pieces, stopsAt: \.isFailure) { read, target in
      var outcome = Outcome(read: read)
      outcome.error = failure(of: {
        let reports = try reports(of: read)
        (outcome.failures, outcome.entry) = (reports.failures, reports.entry)
        for (artifact, path) in zip(reports.files, target) {
          try ArtifactWriter.write(artifact, to: path)
        }
      })
      return outcome
    }
    for outcome in outcomes {
      if let error = outcome.error { try fail(error, outcome.read) }
    }
    try writeIndex(outcomes.map { ($0.read, $0.entry) }, below: folder)
    return outcomes.map { ($0.read.file.path, $0.failures) }
  }

  private struct Outcome: Sendable {
    let read: ReadScenario
    var error: (any Error)?
    var failures: [String] = []
    var entry: IndexEntry?
    var isFailure: Bool { error != nil }
  }

  private func failure(of work: () throws -> Void) -> (any Error)? {
    do { try work() } catch { return error }
    return nil
  }

  /// What a printing error says of a scenario's PDF.
  private static func diagnostic(_ error: PDFError, of file: String) -> Diagnostic {
    Diagnostic(file: file, "can't be printed: \(error.program) \(error.reason)", help: error.help)
  }

  /// Says that a file can't be written.
  func fail(_ error: PublishingError) throws -> Never {
    workshop.console.report([Diagnostic(file: error.path, "can't be written: \(error.reason)")])
    throw ExitStatus.environmentFault
  }

  private func fail(_ error: any Error, _ read: ReadScenario) throws -> Never {
    if let reported = error as? ExitCode { throw reported }
    if let error = error as? PublishingError { try fail(error) }
    if let error = error as? PDFError {
      workshop.console.report([Self.diagnostic(error, of: read.file.path)])
      throw ExitStatus.environmentFault
    }
    if let fault = error as? Diagnostic {
      workshop.console.report([fault])
      throw ExitStatus.inputFault
    }
    workshop.console.report([Diagnostic(file: read.file.path, "\(error)")])
    throw ExitStatus.inputFault
  }
}
