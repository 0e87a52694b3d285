import Diagnostics
import Foundation

/// Reads whole files within bounds.
enum FileReading {
  /// The largest input that is looked at; readers have lower limits of their own.
  static let largestFileBytes = 1_048_577

  /// The bytes of a regular file; of one that is too large only so many that its reader sees it.
  static func bytes(of path: String) throws(Diagnostic) -> [UInt8] {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      throw Diagnostic(file: path, "can't be read: \(lastFault())")
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw Diagnostic(file: path, "is a folder") }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Diagnostic(file: path, "is not a regular file")
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw Diagnostic(file: path, "can't be read: \(lastFault())")
    }
    defer { try? handle.close() }
    do {
      return [UInt8](try handle.read(upToCount: largestFileBytes) ?? Data())
    } catch {
      throw Diagnostic(file: path, "can't be read")
    }
  }

  private static func lastFault() -> String {
    unsafe String(cString: strerror(errno)).lowercased()
  }
}
