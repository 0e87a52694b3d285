import Diagnostics
import Foundation

/// Reads whole files within bounds.
enum FileReading {
  /// The largest input that is looked at; readers have lower limits of their own.
  static let largestFileBytes = 1_048_577

  /// The largest report that is compared.
  static let largestReportBytes = 64 << 20

  /// The text of a file, to point into; nil where it can't be read.
  static func text(of path: String) -> String? {
    (try? bytes(of: path)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a regular file; of one that is too large only so many that its reader sees it.
  static func bytes(
    of path: String, upTo most: Int = largestFileBytes
  ) throws(Diagnostic) -> [UInt8] {
    switch PathKind(of: path) {
    case .folder: throw Diagnostic(file: path, "is a folder")
    case .special: throw Diagnostic(file: path, "is not a regular file")
    case .missing: throw Diagnostic(file: path, "can't be read: there is no such file")
    case .file: break
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw Diagnostic(file: path, "can't be read: permission denied")
    }
    defer { try? handle.close() }
    do {
      return [UInt8](try handle.read(upToCount: most) ?? Data())
    } catch {
      throw Diagnostic(file: path, "can't be read")
    }
  }
}
