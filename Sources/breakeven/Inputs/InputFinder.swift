import Diagnostics
import Foundation
import ScenarioReader

/// Finds the scenarios that the command line names.
struct InputFinder {
  /// The scenarios in the order of the command line, each folder's by name.
  private(set) var files: [InputFile] = []
  /// What is wrong with what was named.
  private(set) var faults: [Diagnostic] = []
  /// The files of folders that are no scenarios.
  private(set) var passedOver: [String] = []

  init(_ arguments: [String]) {
    for argument in arguments {
      if PathKind(of: argument) == .folder {
        searchFolder(argument)
      } else {
        let name = URL(fileURLWithPath: argument).lastPathComponent
        files.append(InputFile(path: argument, reportName: name))
      }
    }
  }

  private mutating func searchFolder(_ folder: String) {
    guard let names = FileManager.default.enumerator(atPath: folder) else {
      faults.append(Diagnostic(file: folder, "can't be read"))
      return
    }
    let before = (files.count, faults.count)
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    for name in names.compactMap({ $0 as? String }).sorted() { consider(name, in: base) }
    if before == (files.count, faults.count) {
      faults.append(
        Diagnostic(
          file: folder, "holds no scenario",
          help: "a scenario is a .yaml or .yml file with a top-level 'breakeven:'"))
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
      case .scenario: files.append(file)
      case .lacksVersion:
        faults.append(
          Diagnostic(
            file: file.path, "has 'options' or 'workloads' but no 'breakeven'",
            help: "begin the file with 'breakeven: 1', or its name with '_' if it is only a part"))
      case .other: passedOver.append(file.path)
      }
    } catch {
      faults.append(error)
    }
  }
}
