import CostEngine
import Diagnostics
import Foundation
import Quantities
import ScenarioModel
import ScenarioReader

/// What all scenarios of a run share: catalog, policy, and how scenarios are read.
struct Workshop: Sendable {
  /// Where messages go.
  let console: Console
  /// How the work is spread over cores.
  let crew: Crew
  /// So many scenarios stay in memory between the check and the work; the rest are read again.
  private static let mostKept = 512
  private let catalog: Catalog
  private let policy: PolicyDocument
  private let frameworks: [Framework]
  private let fallbackDate: CalendarDate?
  private let sharedInputs: [Provenance.Input]

  /// A workshop with the shared inputs, or every fault of theirs reported.
  init(_ inputs: SharedInputs, console: Console, jobs: Int?) throws {
    self.console = console
    crew = Crew(jobs: jobs)
    let files = inputs.files
    catalog = try Self.accept(inputs.catalog, of: files.catalog, console)
    policy = try Self.accept(inputs.policy, of: [files.policy], console)
    frameworks = try Self.accept(inputs.frameworks, of: files.frameworks, console)
    fallbackDate = try Self.sourceDate(console)
    sharedInputs = inputs.digests
  }

  /// Reads every scenario that the arguments name; where any has an error, says all of them and
  /// throws.
  func readScenarios(_ arguments: [String]) throws -> [ReadScenario] {
    let finder = InputFinder(arguments)
    console.report(finder.faults)
    let outcomes = crew.map(Array(finder.files.enumerated())) { position, file in
      read(file, isKept: position < Self.mostKept)
    }
    for outcome in outcomes {
      console.report(outcome.diagnostics) { outcome.sources[$0] }
    }
    if finder.passedOver > 0 {
      console.note("passed over \(counted(finder.passedOver, "file")): not scenarios")
    }
    let scenarios = outcomes.compactMap(\.scenario)
    guard finder.faults.isEmpty, scenarios.count == finder.files.count else {
      throw ExitStatus.inputFault
    }
    return scenarios
  }

  /// Plays draws on all cores, for a run of a single scenario.
  var drawRunner: any PartRunner { crew }

  /// What a result of the scenario is made from.
  func provenance(
    of read: ReadScenario, command: String, withShared: Bool = true
  ) -> Provenance {
    let name = URL(fileURLWithPath: read.file.path).lastPathComponent
    return Provenance(
      version: Breakeven.version,
      inputs: [Provenance.Input(name: "scenario", sha256: read.sha256)] + read.bases
        + (withShared ? sharedInputs : []),
      command: "breakeven \(command) \(Self.shellWord(name))")
  }

  /// What all results of the run are made from.
  func provenance(command: String) -> Provenance {
    Provenance(
      version: Breakeven.version, inputs: sharedInputs, command: "breakeven \(command)")
  }

  /// A file name as a shell takes it for one word and no option.
  private static func shellWord(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
        || "._-+@/".utf8.contains($0)
    }
    let word = name.hasPrefix("-") ? "./" + name : name
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  /// The scenario itself: the one that was kept, or the same bytes read again.
  func scenario(of checked: ReadScenario) throws -> Scenario {
    if let scenario = checked.kept { return scenario }
    let again = read(checked.file, isKept: true).scenario
    guard let scenario = again?.kept, again?.sha256 == checked.sha256,
      again?.bases == checked.bases
    else {
      throw Diagnostic(file: checked.file.path, "was changed while reports were being built")
    }
    return scenario
  }

  /// The very files that a scenario was read from, its own first.
  func sources(of checked: ReadScenario) throws -> [SourceFile] {
    let own = SourceFile(
      name: checked.file.path, bytes: try FileReading.bytes(of: checked.file.path))
    let folder = ScenarioFolder(scenarioPath: checked.file.path)
    let bases = checked.bases.map { base in
      let path = String(base.name.dropFirst(Self.baseMark.count))
      guard case .bytes(let bytes) = folder.base(path) else {
        return SourceFile(name: path, bytes: [])
      }
      return SourceFile(name: path, bytes: bytes)
    }
    let digests = ([own] + bases).map { Digest.hexadecimal(of: $0.bytes) }
    guard digests == [checked.sha256] + checked.bases.map(\.sha256) else {
      throw Diagnostic(file: checked.file.path, "was changed while reports were being built")
    }
    return [own] + bases
  }

  /// What stands before the path of a file that is extended, in provenance.
  private static let baseMark = "file "

  private struct Outcome: Sendable {
    var scenario: ReadScenario?
    var diagnostics: [Diagnostic] = []
    /// The text of each file that a diagnostic points into, by the file's name.
    var sources: [String: String] = [:]
  }

  private func read(_ file: InputFile, isKept: Bool) -> Outcome {
    do throws(Diagnostic) {
      let bytes = try FileReading.bytes(of: file.path)
      let reader = ScenarioReader(
        catalog: catalog, policy: policy, frameworks: frameworks, fallbackDate: fallbackDate,
        picture: ScenarioFolder(scenarioPath: file.path).picture,
        base: ScenarioFolder(scenarioPath: file.path).base,
        usage: { [crew] in ScenarioFolder(scenarioPath: file.path).usage($0, crew: crew) })
      let reading = reader.read(SourceFile(name: file.path, bytes: bytes))
      let claimFaults = reading.value.map(ClaimCheck.diagnostics) ?? []
      var outcome = Outcome(diagnostics: reading.diagnostics + claimFaults)
      if outcome.diagnostics.contains(where: console.isShown) {
        outcome.sources[file.path] = String(decoding: bytes, as: UTF8.self)
        for base in reading.bases {
          outcome.sources[base.name] = String(decoding: base.bytes, as: UTF8.self)
        }
      }
      if let scenario = reading.value, !outcome.diagnostics.contains(where: console.isFatal) {
        outcome.scenario = ReadScenario(
          file: file, sha256: Digest.hexadecimal(of: bytes),
          bases: reading.bases.map {
            Provenance.Input(
              name: Provenance.filePrefix + $0.path, sha256: Digest.hexadecimal(of: $0.bytes))
          },
          report: scenario.report, language: scenario.language, isComplete: scenario.isComplete,
          hasPublicPart: scenario.withoutInternalOptions() != nil,
          kept: isKept ? scenario : nil)
      }
      return outcome
    } catch {
      return Outcome(diagnostics: [error])
    }
  }

  private static func accept<Value>(
    _ reading: Reading<Value>, of files: [SourceFile], _ console: Console
  ) throws -> Value {
    for diagnostic in reading.diagnostics {
      let file = files.first { $0.name == diagnostic.file }
      console.report([diagnostic]) { _ in file.map { String(decoding: $0.bytes, as: UTF8.self) } }
    }
    guard let value = reading.value else { throw ExitStatus.inputFault }
    return value
  }

  /// The day of SOURCE_DATE_EPOCH, for scenarios without a date.
  private static func sourceDate(_ console: Console) throws -> CalendarDate? {
    guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], !text.isEmpty else {
      return nil
    }
    if let seconds = Int(text) {
      let days = seconds >= 0 ? seconds / 86_400 : (seconds + 1) / 86_400 - 1
      if let date = CalendarDate(daysSince1970: days) { return date }
    }
    console.report([
      Diagnostic(file: "SOURCE_DATE_EPOCH", "is no time in seconds since 1970: '\(text)'")
    ])
    throw ExitStatus.environmentFault
  }
}
