import Diagnostics
package import Quantities
package import ScenarioModel

/// Reads a scenario with the files that it extends, or every problem of them with its place.
package struct ScenarioReader: Sendable {
  private let catalog: Catalog
  private let policy: PolicyDocument
  private let frameworks: [Framework]
  private let fallbackDate: CalendarDate?
  private let picture: @Sendable (String) -> FileAnswer
  private let base: @Sendable (String) -> FileAnswer

  /// A reader for scenarios that share a catalog and a policy.
  ///
  /// The fallback stands for a scenario's own date. A picture, and a file that is extended, are
  /// asked for by their path from the scenario's folder, which never is absolute nor has `..`.
  package init(
    catalog: Catalog, policy: PolicyDocument, frameworks: [Framework] = [],
    fallbackDate: CalendarDate? = nil,
    picture: @escaping @Sendable (String) -> FileAnswer,
    base: @escaping @Sendable (String) -> FileAnswer
  ) {
    self.catalog = catalog
    self.policy = policy
    self.frameworks = frameworks
    self.fallbackDate = fallbackDate
    self.picture = picture
    self.base = base
  }

  /// The scenario of a file.
  package func read(_ file: SourceFile) -> Reading<Scenario> {
    do throws(Diagnostic) {
      let (root, session) = try YAMLComposer(file: file).compose()
      return read(root, session)
    } catch {
      return Reading(nil, [error])
    }
  }

  private func read(_ root: YAMLNode, _ session: ReadingSession) -> Reading<Scenario> {
    var extensions = ExtensionReader(session: session, base: base)
    do throws(Diagnostic) {
      let whole = try extensions.extended(root)
      let scenario = scenario(whole, session)
      return Reading(scenario, session.diagnostics, bases: extensions.bases)
    } catch {
      return Reading(nil, session.diagnostics + [error], bases: extensions.bases)
    }
  }

  private func scenario(_ root: YAMLNode, _ session: ReadingSession) -> Scenario? {
    let fields = Fields(
      root, of: "the scenario", path: "", named: root.spot, ScenarioTables.file, session)
    return fields.flatMap {
      ScenarioFileReader(
        file: $0, catalog: catalog, policy: policy, frameworks: frameworks,
        fallbackDate: fallbackDate, picture: picture
      ).read()
    }
  }
}
