import DecisionEngine
import ScenarioModel
import ScenarioReader

/// What all scenarios of a run share, as read, with what is wrong with it.
struct SharedInputs: Sendable {
  /// The files.
  let files: ShippedInputs
  /// The catalog.
  let catalog: Reading<Catalog>
  /// The policy.
  let policy: Reading<PolicyDocument>
  /// The decision frameworks.
  let frameworks: Reading<[Framework]>
  /// What each result says it was made from.
  let digests: [Provenance.Input]

  /// Reads files.
  init(_ files: ShippedInputs) throws {
    self.files = files
    (catalog, (policy, frameworks, digests)) = try SideBySide.run(
      { CatalogReader.read(files.catalog) },
      {
        (
          PolicyReader.read(files.policy), FrameworkReader.read(files.frameworks),
          Self.digests(of: files)
        )
      })
  }

  private static func digests(of files: ShippedInputs) -> [Provenance.Input] {
    let templates = files.templates.sorted { $0.key < $1.key }.map {
      SourceFile(name: $0.key, bytes: Array($0.value.utf8))
    }
    return [
      Provenance.Input(name: "catalog", sha256: Digest.hexadecimal(of: files.catalog)),
      Provenance.Input(name: "policy", sha256: Digest.hexadecimal(of: [files.policy])),
      Provenance.Input(name: "frameworks", sha256: Digest.hexadecimal(of: files.frameworks)),
      Provenance.Input(name: "templates", sha256: Digest.hexadecimal(of: templates)),
    ]
  }
}
