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
  private let logs: UsageLibrary

  /// A workshop with the shared inputs, or every fault of theirs reported.
  init(_ inputs: SharedInputs, console: Console, jobs: Int?) throws {
    self.console = console
    crew = Crew(jobs: jobs)
    logs = UsageLibrary(crew)
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
    try readBatch(arguments).scenarios
  }

  /// Reads every scenario that the arguments name, and says every error; where there is any and the
  /// others are not to go on, throws.
  func readBatch(_ arguments: [String], keepsGoing: Bool = false) throws -> Batch {
    let finder = InputFinder(arguments)
    var batch = Batch(keepsGoing: keepsGoing)
    console.progress.begin("reading", of: finder.findings.count)
    crew.stream(finder.findings.makeIterator(), atMost: finder.findings.count) {
      read($0)
    } take: {
      outcome in
      console.report(outcome.diagnostics) { outcome.sources[$0] }
      if let scenario = outcome.scenario {
        batch.add(scenario)
      } else {
        batch.count(outcome.failure(batch.count, console))
      }
      console.progress.step()
      return true
    }
    console.progress.end()
    let unused = finder.passedOver.filter { !logs.holds($0) }.count
    if unused > 0 { console.note("passed over \(counted(unused, "file")): not scenarios") }
    if logs.lacksProgram { throw ExitStatus.environmentFault }
    try batch.stopUnlessGoing(console)
    return batch
  }

  /// Plays draws on all cores, for a run of a single scenario.
  var drawRunner: any PartRunner { crew }

  /// What a result of the scenario is made from, without logs that are internal unless they are
  /// asked for, and without what all results of the run are made from unless that is asked for.
  func provenance(
    of read: ReadScenario, command: String, includesInternal: Bool = true, withShared: Bool = true
  ) -> Provenance {
    let logs = read.logs.filter { includesInternal || !$0.isInternal }.map(\.input)
    let isLine = read.file.path == InputFile.standardInput.path
    let name = isLine ? "-" : Self.shellWord(URL(fileURLWithPath: read.file.path).lastPathComponent)
    return Provenance(
      version: Breakeven.version,
      inputs: [Provenance.Input(name: "scenario", sha256: read.sha256)] + read.bases + logs
        + (withShared ? sharedInputs : []),
      command: "breakeven \(command) \(name)")
  }

  /// What all results of the run are made from.
  func provenance(command: String) -> Provenance {
    Provenance(
      version: Breakeven.version, inputs: sharedInputs, command: "breakeven \(command)")
  }

  /// A file name as a shell takes it for one word and no option.
  static func shellWord(_ name: String) -> String {
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
      again?.bases == checked.bases, again?.logs == checked.logs
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

  private func read(_ finding: InputFinder.Finding) -> ReadOutcome {
    switch finding {
    case .scenario(let file): read(file, isKept: file.position < Self.mostKept)
    case .fault(let fault): ReadOutcome(file: fault.file, diagnostics: [fault])
    }
  }

  private func read(_ file: InputFile, isKept: Bool) -> ReadOutcome {
    do throws(Diagnostic) {
      return read(try FileReading.bytes(of: file.path), of: file, isKept: isKept)
    } catch {
      return ReadOutcome(file: file.path, diagnostics: [error])
    }
  }

  /// Reads the scenario that a file's bytes hold, which may stand for other bytes.
  func read(
    _ bytes: [UInt8], of file: InputFile, as original: [UInt8]? = nil, isKept: Bool = true
  ) -> ReadOutcome {
    let folder = ScenarioFolder(scenarioPath: file.path)
    let reader = ScenarioReader(
      catalog: catalog, policy: policy, frameworks: frameworks, fallbackDate: fallbackDate,
      picture: folder.picture, base: folder.base,
      usage: { [logs] in folder.usage($0, in: logs) })
    let reading = reader.read(SourceFile(name: file.path, bytes: bytes))
    let claimFaults = reading.value.map(ClaimCheck.diagnostics) ?? []
    var outcome = ReadOutcome(file: file.path, diagnostics: reading.diagnostics + claimFaults)
    if outcome.diagnostics.contains(where: console.isShown) {
      outcome.sources[file.path] = String(decoding: bytes, as: UTF8.self)
      for base in reading.bases + reading.shown {
        outcome.sources[base.name] = String(decoding: base.bytes, as: UTF8.self)
      }
    }
    if let scenario = reading.value, !outcome.diagnostics.contains(where: console.isFatal) {
      outcome.scenario = ReadScenario(
        file: file, sha256: Digest.hexadecimal(of: original ?? bytes),
        bases: reading.bases.map {
          Provenance.Input(
            name: Provenance.filePrefix + $0.path, sha256: Digest.hexadecimal(of: $0.bytes))
        },
        logs: reading.logs, report: scenario.report, language: scenario.language,
        isComplete: scenario.isComplete, hasPublicPart: scenario.withoutInternalOptions() != nil,
        kept: isKept ? scenario : nil)
    }
    return outcome
  }

  /// The value of a reading, or every fault of it reported.
  static func accept<Value>(
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
