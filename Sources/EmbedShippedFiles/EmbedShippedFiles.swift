import Foundation
import PackagePlugin

/// Writes the shipped templates and inputs into the program as one Swift file of strings, and the
/// shipped language into the module of reports as members that say its entries.
@main
struct EmbedShippedFiles: BuildToolPlugin {
  /// The module that says what the language holds.
  private static let speaker = "ReportModel"
  private static let language = "templates/languages/en.yaml"

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    target.name == Self.speaker ? [try phrases(context)] : [try files(context)]
  }

  private func phrases(_ context: PluginContext) throws -> Command {
    let language = context.package.directoryURL.appending(path: Self.language)
    let output = context.pluginWorkDirectoryURL.appending(path: "Phrases.swift")
    return .buildCommand(
      displayName: "Embedding the language",
      executable: try context.tool(named: "ShippedFilesEmbedder").url,
      arguments: ["phrases", output.path(), language.path()], inputFiles: [language],
      outputFiles: [output])
  }

  private func files(_ context: PluginContext) throws -> Command {
    let root = context.package.directoryURL
    let output = context.pluginWorkDirectoryURL.appending(path: "ShippedFiles.swift")
    let files = ["templates", "inputs"].flatMap { textFiles(below: root.appending(path: $0)) }
    return .buildCommand(
      displayName: "Embedding templates and inputs",
      executable: try context.tool(named: "ShippedFilesEmbedder").url,
      arguments: [output.path(), root.path()] + files.map { $0.path() },
      inputFiles: files, outputFiles: [output])
  }

  private func textFiles(below folder: URL) -> [URL] {
    let kinds: Set = ["yaml", "mustache", "css", "html", "svg", "txt"]
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (all?.allObjects ?? []).compactMap { $0 as? URL }
    return files.filter { kinds.contains($0.pathExtension) }.sorted { $0.path() < $1.path() }
  }
}
