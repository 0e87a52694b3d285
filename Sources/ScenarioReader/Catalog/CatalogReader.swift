package import ScenarioModel

/// Reads the catalog's files: models, instances and measured throughputs.
package enum CatalogReader {
  /// The catalog of all files together, or everything that is wrong with them.
  package static func read(_ files: [SourceFile]) -> Reading<Catalog> {
    var merger = CatalogMerger()
    for file in files { merger.add(file) }
    return merger.reading
  }
}
