package import ScenarioModel

/// Reads the catalog's files: models, instances and measured throughputs.
package enum CatalogReader {
  /// The catalog of all files together, or everything that is wrong with them.
  package static func read(_ files: [SourceFile]) -> Reading<Catalog> {
    var merger = CatalogMerger()
    for file in files { merger.add(file) }
    return merger.reading
  }

  /// The ids of the models that a file has, whatever else is wrong with it.
  package static func models(in file: SourceFile) -> Set<String> {
    let composed = try? YAMLComposer(file: file).compose()
    let models = composed?.root.entries?.first { $0.key == "models" }?.value.entries
    return Set(models?.map(\.key) ?? [])
  }
}
