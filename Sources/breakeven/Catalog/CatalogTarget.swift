import Diagnostics
import Foundation
import ScenarioModel
import ScenarioReader

/// The file of a catalog that prices are written into, among the files that are read beside it.
struct CatalogTarget {
  /// Its path.
  let path: String
  /// What it holds now; nil for a new file.
  let file: SourceFile?
  private let others: [SourceFile]
  private static let folder = "inputs/catalog"

  /// Finds the file; where it is one of the catalog's own, the others are those beside it.
  init(_ path: String, _ files: [SourceFile], _ console: Console) throws {
    self.path = path
    let isOwn = Self.isSame(
      URL(fileURLWithPath: path).deletingLastPathComponent().path, Self.folder)
    let local = files.filter { FileManager.default.fileExists(atPath: $0.name) }
    others = isOwn ? local.filter { !Self.isSame($0.name, path) } : []
    guard PathKind(of: path) != .missing else {
      file = nil
      if isOwn, local.isEmpty {
        console.note(
          "\(Self.folder) will stand in for the built-in catalog as a whole; "
            + "'breakeven init --templates' copies that out")
      }
      return
    }
    do throws(Diagnostic) {
      file = SourceFile(name: path, bytes: try FileReading.bytes(of: path))
    } catch {
      console.report([error])
      throw ExitStatus.inputFault
    }
  }

  /// The models that the file has now, and the ids that the files beside it have.
  func models(_ console: Console) throws -> [String: CatalogModel] {
    guard let file else { return [:] }
    return try PresentCatalog.read(others + [file], console).models
  }

  /// Refuses models that a file beside this one has, as no catalog may have them twice.
  func check(_ models: Set<String>, _ console: Console) throws {
    let faults = others.flatMap { other in
      CatalogReader.models(in: other).intersection(models).sorted().map { id in
        Diagnostic(
          file: path, "would have the model '\(id)', which is in \(other.name)",
          help: "write it there, with -o \(other.name)")
      }
    }
    console.report(faults)
    guard faults.isEmpty else { throw ExitStatus.inputFault }
  }

  /// The text with prices in it, which has been read back.
  func text(with prices: [CatalogPrice], _ console: Console) throws -> String {
    let text: String
    do throws(Diagnostic) {
      text =
        try file.map { file throws(Diagnostic) in
          try CatalogEditor.text(of: file, adding: prices)
        } ?? CatalogEditor.newFile(prices)
    } catch {
      console.report([error]) { _ in file.map { String(decoding: $0.bytes, as: UTF8.self) } }
      throw ExitStatus.inputFault
    }
    let written = SourceFile(name: path, bytes: Array(text.utf8))
    _ = try PresentCatalog.read(others + [written], console)
    return text
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    URL(fileURLWithPath: left).standardizedFileURL.path
      == URL(fileURLWithPath: right).standardizedFileURL.path
  }
}
