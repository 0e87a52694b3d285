import Diagnostics
package import ScenarioModel

/// Reads the decision frameworks of `inputs/frameworks`.
package enum FrameworkReader {
  /// The frameworks in the order of the files, or everything that is wrong with them.
  package static func read(_ files: [SourceFile]) -> Reading<[Framework]> {
    var frameworks: [Framework] = []
    var diagnostics: [Diagnostic] = []
    var owners: [String: String] = [:]
    for file in files {
      let reading = read(file)
      diagnostics += reading.diagnostics
      guard let framework = reading.value else { continue }
      if let owner = owners[framework.id] {
        diagnostics.append(
          Diagnostic(file: file.name, "'\(owner)' is a framework '\(framework.id)' as well"))
      }
      owners[framework.id] = file.name
      frameworks.append(framework)
    }
    let isGood = diagnostics.allSatisfy { $0.severity != .error }
    return Reading(isGood ? frameworks : nil, diagnostics)
  }

  private static func read(_ file: SourceFile) -> Reading<Framework> {
    do throws(Diagnostic) {
      let (root, session) = try YAMLComposer(file: file).compose()
      let fields = Fields(
        root, of: "the framework", path: "", named: root.spot, FrameworkTables.file, session)
      let framework = fields.flatMap { FrameworkFileReader(keys: $0).read() }
      return Reading(session.hasErrors ? nil : framework, session.diagnostics)
    } catch {
      return Reading(nil, [error])
    }
  }
}
