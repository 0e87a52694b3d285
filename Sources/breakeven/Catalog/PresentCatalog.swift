import Diagnostics
import ScenarioModel
import ScenarioReader

/// The catalog that scenarios are read with, and its files.
struct PresentCatalog {
  /// Its files.
  let files: [SourceFile]
  /// What they hold.
  let catalog: Catalog

  /// Reads it, with more files where some are given; every fault is reported.
  init(_ console: Console, with more: [SourceFile] = []) throws {
    files = try EarlyReading.files(console).catalog + more
    catalog = try Self.read(files, console)
  }

  /// The catalog of some files, or every fault of theirs reported.
  static func read(_ files: [SourceFile], _ console: Console) throws -> Catalog {
    let reading = CatalogReader.read(files)
    console.report(reading.diagnostics) { name in
      files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    guard let catalog = reading.value, !reading.diagnostics.contains(where: console.isFatal) else {
      throw ExitStatus.inputFault
    }
    return catalog
  }

  /// The file that has a model.
  func file(of model: String) -> SourceFile? {
    files.first { CatalogReader.models(in: $0).contains(model) }
  }
}
