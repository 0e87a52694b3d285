import Diagnostics
package import Quantities
package import ScenarioModel

/// Reads a scenario, or every problem of it with its place.
package struct ScenarioReader: Sendable {
  private let catalog: Catalog
  private let policy: PolicyDocument
  private let fallbackDate: CalendarDate?
  private let picture: @Sendable (String) -> PictureAnswer

  /// A reader for scenarios that share a catalog and a policy.
  ///
  /// The fallback stands for a scenario's own date. A picture is asked for by its path as written,
  /// which never is absolute nor has `..`.
  package init(
    catalog: Catalog, policy: PolicyDocument, fallbackDate: CalendarDate? = nil,
    picture: @escaping @Sendable (String) -> PictureAnswer
  ) {
    self.catalog = catalog
    self.policy = policy
    self.fallbackDate = fallbackDate
    self.picture = picture
  }

  /// The scenario of a file.
  package func read(_ file: SourceFile) -> Reading<Scenario> {
    do throws(Diagnostic) {
      let (root, session) = try YAMLComposer(file: file).compose()
      let fields = Fields(
        root, of: "the scenario", path: "", named: root.spot, ScenarioTables.file, session)
      let scenario = fields.flatMap {
        ScenarioFileReader(
          file: $0, catalog: catalog, policy: policy, fallbackDate: fallbackDate,
          picture: picture
        ).read()
      }
      return Reading(scenario, session.diagnostics)
    } catch {
      return Reading(nil, [error])
    }
  }
}
