import ArgumentParser
import DecisionEngine
import Diagnostics
import Foundation
import Quantities
import ReportModel
import ResultFormat
import ScenarioModel

/// One side of a comparison as the command line names it.
struct ComparedInput {
  /// The file.
  let path: String
  /// Whether it is a saved result and no scenario.
  let isResult: Bool

  /// Looks at how a file begins: a result is one JSON object.
  init(path: String) {
    self.path = path
    let start = (try? FileReading.bytes(of: path, upTo: Self.lookedAt)) ?? []
    let first = start.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    isResult = path.hasSuffix(".json") || first == UInt8(ascii: "{")
  }

  private static let lookedAt = 4096

  /// What was read of a side.
  struct Found {
    let path: String
    let file: ComparedFile
    /// The scenario as it may be shown; nil for a saved result.
    let scenario: Scenario?
    let saved: SavedResult?

    /// Whether the side marks an option, a workload or a number as internal.
    func isInternal(_ path: KeyPathText) -> Bool {
      scenario?.isInternal(path) ?? saved?.internalPaths.contains(path) ?? false
    }

    /// The code of its currency.
    var currency: String { scenario?.currency.code ?? saved?.evaluation.currency.code ?? "" }
    /// The ids of its options.
    var ids: Set<String> {
      Set(scenario?.options.map(\.id) ?? saved?.evaluation.options.map(\.id) ?? [])
    }
  }

  /// Reads a result, or takes the scenario that was read; reports what keeps it from being compared.
  func found(
    name: String, read: ReadScenario?, includesInternal: Bool, workshop: Workshop
  ) throws -> Found {
    do {
      guard let read else { return try result(name) }
      let file = ComparedFile(name: name, sha256: read.sha256)
      let scenario = try shown(try workshop.scenario(of: read), includesInternal)
      return Found(path: path, file: file, scenario: scenario, saved: nil)
    } catch let fault as Diagnostic {
      workshop.console.report([fault]) { FileReading.text(of: $0) }
      throw ExitStatus.inputFault
    }
  }

  private func shown(_ scenario: Scenario, _ includesInternal: Bool) throws -> Scenario {
    guard scenario.isComplete else {
      throw Diagnostic(
        file: path, "holds claims only, so that there is no cost to compare",
        help: "compare scenarios with 'workloads' and 'options'")
    }
    guard let shown = includesInternal ? scenario : scenario.withoutInternalOptions() else {
      throw Diagnostic(
        file: path, "is marked internal, wholly or in its baseline or all its options",
        help: "compare it with --internal, or mark less of it")
    }
    return shown
  }

  private func result(_ name: String) throws -> Found {
    let bytes = try FileReading.bytes(of: path, upTo: FileReading.largestReportBytes)
    do throws(SavedResultFault) {
      let saved = try SavedResult(json: Data(bytes))
      let file = ComparedFile(
        name: name, sha256: Digest.hexadecimal(of: bytes), savedBy: saved.version)
      return Found(path: path, file: file, scenario: nil, saved: saved)
    } catch {
      throw diagnostic(error, bytes)
    }
  }

  private func diagnostic(_ fault: SavedResultFault, _ bytes: [UInt8]) -> Diagnostic {
    let again = "make it again with 'breakeven evaluate FILE > \(path)'"
    switch fault {
    case .notJSON(let offset, let isCutOff):
      return Diagnostic(
        file: path, at: Self.place(offset, in: bytes),
        isCutOff ? "ends too early: the result is cut off" : "is no JSON from here on", help: again)
    case .noResult:
      return Diagnostic(file: path, "is no result of 'breakeven evaluate'", help: again)
    case .otherVersion(let version, let readable):
      return Diagnostic(
        file: path,
        "is a result of format \(version), and this program reads format \(readable)",
        help: "make it again with this program: 'breakeven evaluate FILE > \(path)'")
    case .wrongValue(let key):
      return Diagnostic(
        file: path, "is no whole result: '\(key)' is missing or not what it has to be",
        help: again)
    case .hasNoOption:
      return Diagnostic(
        file: path, "holds no option, so that there is no cost to compare",
        help: "compare results of scenarios with 'workloads' and 'options'")
    }
  }

  /// The line and column of a byte.
  private static func place(_ offset: Int, in bytes: [UInt8]) -> SourcePlace {
    let before = bytes.prefix(offset)
    let line = before.count { $0 == 10 } + 1
    let start = before.lastIndex(of: 10).map { $0 + 1 } ?? 0
    let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1
    return SourcePlace(line: line, column: column)
  }
}

extension ComparedInput.Found {
  /// What the side found, without what may not be shown.
  func evaluation(isShown: (KeyPathText) -> Bool, workshop: Workshop) throws -> Evaluation {
    if let scenario {
      return Evaluation(Assessment(scenario, run: workshop.drawRunner), isShown: isShown)
    }
    guard let saved else { throw ExitStatus.inputFault }
    let evaluation = saved.evaluation.shown(isShown)
    guard evaluation.leader == saved.evaluation.leader,
      evaluation.baseline == saved.evaluation.baseline
    else {
      workshop.console.report([
        Diagnostic(
          file: path,
          "leads with, or is measured against, an option that is marked internal",
          help: "compare it with --internal")
      ])
      throw ExitStatus.inputFault
    }
    return evaluation
  }
}

/// What keeps arguments from naming two sides.
enum ValidationFault {
  /// A folder, or a file of several scenarios.
  static let several = ValidationError("diff takes two files, each a scenario or a result")
}
