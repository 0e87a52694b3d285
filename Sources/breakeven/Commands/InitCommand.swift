import ArgumentParser
import Diagnostics
import Foundation
import Publishing

/// `breakeven init`: writes a first scenario, or copies out what can be made one's own.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a commented scenario, or copy the templates, catalog and frameworks out.")

  /// What `--templates` copies, by the start of the path.
  private static let ownable = [
    "templates/", "inputs/catalog/", "inputs/frameworks/", "inputs/policy.yaml",
  ]
  private static let starter = "inputs/starter.yaml"

  @Argument(help: "The folder to write into.")
  var folder = "."

  @Flag(help: "Copy templates, theme, frameworks, catalog and policy, to edit beside scenarios.")
  var templates = false

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let console = Console(reading)
    let files = templates ? Self.copies : ["scenario.yaml": ShippedFiles.files[Self.starter] ?? ""]
    let targets = files.map { (path: "\(folder)/\($0.key)", text: $0.value) }
      .sorted { $0.path < $1.path }
    let present = targets.filter { PathKind(of: $0.path) != .missing }
    guard present.isEmpty else {
      console.report(
        present.map {
          Diagnostic(file: $0.path, "is there already", help: "remove it, or choose another folder")
        })
      throw ExitStatus.inputFault
    }
    do throws(PublishingError) {
      for target in targets { try ArtifactWriter.write(target.text, to: target.path) }
    } catch {
      console.report([Diagnostic(file: error.path, "can't be written: \(error.reason)")])
      throw ExitStatus.environmentFault
    }
    console.note("\(counted(targets.count, "file")) written to \(folder)")
  }

  private static var copies: [String: String] {
    ShippedFiles.files.filter { file in ownable.contains(where: file.key.hasPrefix) }
  }
}
