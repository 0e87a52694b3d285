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

  /// Leaves out scenarios of which nothing may be shown, or not what was asked for.
  func check(_ batch: inout Batch) throws {
    if order.formats.contains(.pdf) { try checkNames(&batch) }
    if order.attachesScenario { try checkAttachments(&batch) }
    let hidden = batch.scenarios.filter { !order.includesInternal && !$0.hasPublicPart }
    let secrets = hidden.map { read in
      (
        read,
        Diagnostic(
          file: read.file.path, "is marked internal, wholly or in its baseline or all its options",
          help: "build it with --internal, or mark less of it")
      )
    }
    try batch.leaveOut(secrets, workshop.console)
    let bare = batch.scenarios.filter { !$0.isComplete && order.kind.map { $0 != .audit } ?? false }
    let claims = bare.map { read in
      (
        read,
        Diagnostic(file: read.file.path, "holds claims only, which the audit report alone can show")
      )
    }
    try batch.leaveOut(claims, workshop.console)
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
        of: read, command: order.command(format), includesInternal: order.includesInternal,
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
      let failure = try failure(error, read)
      workshop.console.report([failure.first])
      throw failure.isEnvironmental ? ExitStatus.environmentFault : ExitStatus.inputFault
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

  /// Writes the reports; the first that fails stops the rest, unless they are to go on. Gives why
  /// gates trip, by file, and how many reports there are.
  func write(
    _ batch: inout Batch, to targets: [[String]], below folder: String
  ) throws -> (gates: [(file: String, reasons: [String])], written: Int) {
    let console = workshop.console
    let keepsGoing = batch.keepsGoing
    let pieces = Array(zip(batch.scenarios, targets))
    var gates: [(file: String, reasons: [String])] = []
    var entries: [(ReadScenario, IndexEntry?)] = []
    var count = 0
    console.progress.begin("writing", of: pieces.count)
    defer { console.progress.end() }
    try workshop.crew.stream(
      pieces.makeIterator(), atMost: pieces.count, stopsAt: { $0.isFailure && !keepsGoing }
    ) { read, target in
      written(read, to: target)
    } take: { outcome in
      if let error = outcome.error {
        let failure = try failure(error, outcome.read)
        console.report([failure.first])
        batch.fail(failure)
        try batch.stopUnlessGoing(console)
      } else {
        gates.append((outcome.read.file.path, outcome.failures))
        entries.append((outcome.read, outcome.entry))
        count += outcome.count
      }
      console.progress.step()
      return true
    }
    try writeIndex(entries, below: folder)
    return (gates, count)
  }

  private struct Outcome: Sendable {
    let read: ReadScenario
    var error: (any Error)?
    var failures: [String] = []
    var entry: IndexEntry?
    /// How many reports were written.
    var count = 0
    var isFailure: Bool { error != nil }
  }

  private func written(_ read: ReadScenario, to target: [String]) -> Outcome {
    var outcome = Outcome(read: read)
    do {
      let reports = try reports(of: read)
      (outcome.failures, outcome.entry) = (reports.failures, reports.entry)
      for (artifact, path) in zip(reports.files, target) {
        try ArtifactWriter.write(artifact, to: path)
        outcome.count += 1
      }
    } catch {
      outcome.error = error
    }
    return outcome
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

  /// What went wrong with a scenario's reports; an error that was told already is thrown.
  private func failure(_ error: any Error, _ read: ReadScenario) throws -> Failure {
    let file = read.file.path
    let fault: Diagnostic
    switch error {
    case let reported as ExitCode: throw reported
    case let error as PublishingError:
      fault = Diagnostic(file: error.path, "can't be written: \(error.reason)")
    case let error as PDFError: fault = Self.diagnostic(error, of: file)
    case let error as Diagnostic: fault = error
    default: fault = Diagnostic(file: file, "\(error)")
    }
    return Failure(
      position: read.file.position, input: file, first: fault,
      isEnvironmental: error is PublishingError || error is PDFError)
  }
}
