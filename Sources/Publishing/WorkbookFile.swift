import Foundation
package import Workbooks

/// Makes the bytes of workbooks.
package enum WorkbookFile {
  /// The .xlsx file of a workbook, the same bytes every time.
  ///
  /// Throws `WorkbookError` where something does not fit a workbook, and `PublishingError` where the
  /// temporary folder takes no file.
  package static func bytes(of workbook: Workbook) throws -> [UInt8] {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appendingPathComponent("breakeven-\(UUID().uuidString)")
    do {
      try files.createDirectory(at: folder, withIntermediateDirectories: false)
    } catch {
      throw PublishingError(path: folder.path, reason: "the temporary folder takes no file")
    }
    Interruption.watch()
    Interruption.keep(folder: folder.path)
    defer {
      try? files.removeItem(at: folder)
      Interruption.forget(folder: folder.path)
    }
    let target = folder.appendingPathComponent("workbook.xlsx")
    try workbook.write(to: target.path, partsIn: folder.path)
    return Array(try Data(contentsOf: target))
  }
}
