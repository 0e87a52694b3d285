import Diagnostics
import Foundation
import ScenarioReader

/// Finds the scenarios that the command line names.
struct InputFinder {
  /// What stands where a scenario is named.
  enum Finding: Sendable {
    case scenario(InputFile)
    /// What is wrong with what was named.
    case fault(Diagnostic)
  }

  /// What was found, in the order of the command line, each folder's and each pattern's by name.
  private(set) var findings: [Finding] = []
  /// The files of folders that are no scenarios.
  private(set) var passedOver: [String] = []

  init(_ arguments: [String]) {
    for argument in arguments {
      guard PathKind(of: argument) == .missing, NamePattern.isIn(argument) else {
        consider(argument: argument)
        continue
      }
      let paths = PathPattern.paths(argument)
      if paths.isEmpty {
        findings.append(.fault(Diagnostic(file: argument, "fits no file")))
      }
      for path in paths { consider(argument: path) }
    }
  }

  private mutating func consider(argument: String) {
    if PathKind(of: argument) == .folder {
      searchFolder(argument)
    } else {
      let name = URL(fileURLWithPath: argument).lastPathComponent
      add(InputFile(path: argument, reportName: name))
    }
  }

  private mutating func add(_ file: InputFile) {
    var file = file
    file.position = findings.count
    findings.append(.scenario(file))
  }

  private mutating func searchFolder(_ folder: String) {
    guard let names = FileManager.default.enumerator(atPath: folder) else {
      return findings.append(.fault(Diagnostic(file: folder, "can't be read")))
    }
    let before = findings.count
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    for name in names.compactMap({ $0 as? String }).sorted() { consider(name, in: base) }
    if before == findings.count {
      findings.append(
        .fault(
          Diagnostic(
            file: folder, "holds no scenario",
            help: "a scenario is a .yaml or .yml file with a top-level 'breakeven:'")))
    }
  }

  private mutating func consider(_ name: String, in folder: String) {
    let components = name.split(separator: "/")
    let isHidden = components.contains { $0.hasPrefix(".") }
    let isPart = components.last?.hasPrefix("_") ?? true
    let path = "\(folder)/\(name)"
    guard PathKind(of: path) != .folder else { return }
    guard !isPart, !isHidden, name.hasSuffix(".yaml") || name.hasSuffix(".yml") else {
      return passedOver.append(path)
    }
    judge(InputFile(path: path, reportName: name))
  }

  private mutating func judge(_ file: InputFile) {
    do throws(Diagnostic) {
      switch ScenarioLikeness(of: try FileReading.bytes(of: file.path)) {
      case .scenario: add(file)
      case .lacksVersion:
        findings.append(
          .fault(
            Diagnostic(
              file: file.path, "has 'options' or 'workloads' but no 'breakeven'",
              help: "begin the file with 'breakeven: 1', or its name with '_' if it is only a part")
          ))
      case .other: passedOver.append(file.path)
      }
    } catch {
      findings.append(.fault(error))
    }
  }
}
