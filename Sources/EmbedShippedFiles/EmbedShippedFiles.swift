import Foundation
import PackagePlugin

/// Writes the shipped templates and inputs into the program as one Swift file of strings.
@main
struct EmbedShippedFiles: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let output = context.pluginWorkDirectoryURL.appending(path: "ShippedFiles.swift")
    let files = ["templates", "inputs"].flatMap { textFiles(below: root.appending(path: $0)) }
    return [
      .buildCommand(
        displayName: "Embedding templates and inputs",
        executable: try context.tool(named: "ShippedFilesEmbedder").url,
        arguments: [output.path(), root.path()] + files.map { $0.path() },
        inputFiles: files, outputFiles: [output])
    ]
  }

  private func textFiles(below folder: URL) -> [URL] {
    let kinds: Set = ["yaml", "mustache", "css", "html", "svg", "txt"]
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (all?.allObjects ?? []).compactMap { $0 as? URL }
    return files.filter { kinds.contains($0.pathExtension) }.sorted { $0.path() < $1.path() }
  }
}
