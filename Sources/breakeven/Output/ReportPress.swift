import ArgumentParser
import CostEngine
import DecisionEngine
import Diagnostics
import Publishing
import ReportModel
import ReportRendering
import ScenarioModel

/// Makes the reports of a run from one set of templates.
struct ReportPress: Sendable {
  private let workshop: Workshop
  private let renderers: [ReportKind: ReportRenderer]
  private let includesInternal: Bool
  private let conditions: FailConditions
  /// Plays draws side by side where the run has a single scenario.
  private var drawRunner: any PartRunner = OneByOne()

  init(
    workshop: Workshop, renderers: [ReportKind: ReportRenderer], includesInternal: Bool,
    conditions: FailConditions
  ) {
    self.workshop = workshop
    self.renderers = renderers
    self.includesInternal = includesInternal
    self.conditions = conditions
  }

  /// The renderer of a report's templates, or every fault of them reported.
  static func renderer(
    _ kind: ReportKind, _ shipped: ShippedInputs, console: Console
  ) throws -> ReportRenderer {
    let templates = shipped.templates
    do {
      return try ReportRenderer(
        templates: templates, report: kind.rawValue, vocabulary: kind.vocabulary,
        isChecked: shipped.hasBuiltInTemplates)
    } catch let faults as InvalidTemplates {
      for fault in faults.diagnostics {
        let path = fault.file.drop { $0 != "/" }.dropFirst()
        console.report([fault]) { _ in templates[String(path)] }
      }
      throw ExitStatus.inputFault
    }
  }

  /// Refuses scenarios of which nothing may be shown.
  func check(_ scenarios: [ReadScenario]) throws {
    let hidden = scenarios.filter { !includesInternal && !$0.hasPublicPart }
    guard hidden.isEmpty else {
      workshop.console.report(
        hidden.map {
          Diagnostic(
            file: $0.file.path, "is marked internal, wholly or in its baseline or all its options",
            help: "build it with --internal, or mark less of it")
        })
      throw ExitStatus.inputFault
    }
  }

  /// The report of a scenario as HTML, and why it trips gates.
  func report(of read: ReadScenario) throws -> (html: String, failures: [String]) {
    let whole = try workshop.scenario(of: read)
    let scenario = includesInternal ? whole : whole.withoutInternalOptions() ?? whole
    let command = includesInternal ? "build --internal" : "build"
    let audit = ClaimAudit(scenario)
    let (report, assessment) = report(
      read.report, of: scenario, audit, workshop.provenance(of: read, command: command))
    guard let renderer = renderers[read.report] else { throw ExitStatus.inputFault }
    return (try renderer.html(report), conditions.reasons(assessment, audit))
  }

  /// The report of a kind, and the assessment that it shows.
  private func report(
    _ kind: ReportKind, of scenario: Scenario, _ audit: ClaimAudit, _ provenance: Provenance
  ) -> (Report, Assessment) {
    switch kind {
    case .client:
      let found = Assessment(scenario, run: drawRunner)
      return (
        ClientReport.report(
          found, provenance: provenance, includesInternal: includesInternal), found
      )
    case .audit:
      let found = Assessment(scenario, run: drawRunner)
      return (
        AuditReport.report(
          audit, of: found, provenance: provenance, includesInternal: includesInternal), found
      )
    case .budget:
      let budget = scenario.budget ?? Budget()
      let found = Assessment(scenario, budget: budget, run: drawRunner)
      return (
        BudgetReport.report(
          found, provenance: provenance, includesInternal: includesInternal), found
      )
    case .comparison:
      let found = PublicAssessment(scenario, run: drawRunner)
      return (
        ComparisonReport.report(
          found, provenance: provenance, includesInternal: includesInternal), found.assessment
      )
    }
  }

  /// The press for a run of a single scenario, whose draws may use all cores.
  var forOne: ReportPress {
    var press = self
    press.drawRunner = workshop.drawRunner
    return press
  }

  /// Writes the reports; the first that fails stops the rest. Gives why gates trip, by file.
  func write(
    _ scenarios: [ReadScenario], to targets: [String]
  ) throws -> [(file: String, reasons: [String])] {
    let pieces = Array(zip(scenarios, targets))
    let outcomes = workshop.crew.map(pieces, stopsAt: \.isFailure) { read, target in
      var outcome = Outcome(read: read)
      outcome.error = failure(of: {
        let report = try report(of: read)
        outcome.failures = report.failures
        try ArtifactWriter.write(report.html, to: target)
      })
      return outcome
    }
    for outcome in outcomes {
      if let error = outcome.error { try fail(error, outcome.read) }
    }
    return outcomes.map { ($0.read.file.path, $0.failures) }
  }

  private struct Outcome: Sendable {
    let read: ReadScenario
    var error: (any Error)?
    var failures: [String] = []
    var isFailure: Bool { error != nil }
  }

  private func failure(of work: () throws -> Void) -> (any Error)? {
    do { try work() } catch { return error }
    return nil
  }

  private func fail(_ error: any Error, _ read: ReadScenario) throws -> Never {
    if let error = error as? PublishingError {
      workshop.console.report([
        Diagnostic(file: error.path, "can't be written: \(error.reason)")
      ])
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

extension ReportKind {
  /// What the report's templates may name.
  fileprivate var vocabulary: ReportVocabulary {
    switch self {
    case .client: .client
    case .audit: .audit
    case .budget: .budget
    case .comparison: .comparison
    }
  }
}
