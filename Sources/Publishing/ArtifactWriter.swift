import Foundation

/// Writes files whole or not at all: beside their place first, then renamed.
package enum ArtifactWriter {
  /// Puts the text at the path, making the folders above it.
  ///
  /// Throws `PublishingError` and leaves nothing behind where that is impossible.
  package static func write(_ text: String, to path: String) throws(PublishingError) {
    try write(Array(text.utf8), to: path)
  }

  /// Puts the bytes at the path, making the folders above it.
  package static func write(_ bytes: [UInt8], to path: String) throws(PublishingError) {
    try Interruption.withoutInterruption { () throws(PublishingError) in
      try writeAll(bytes, to: path)
    }
  }

  private static func writeAll(_ bytes: [UInt8], to path: String) throws(PublishingError) {
    let file = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      throw PublishingError(path: path, reason: "its folder can't be made" + cause(of: error))
    }
    do {
      try Data(bytes).write(to: file, options: .atomic)
    } catch {
      throw PublishingError(path: path, reason: "the disk refuses it" + cause(of: error))
    }
  }

  /// What the system says, where it says anything, in parentheses.
  static func cause(of error: any Error) -> String {
    let error = error as NSError
    guard let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError,
      cause.domain == NSPOSIXErrorDomain
    else { return "" }
    let words = cause.localizedDescription.components(separatedBy: ". ").last ?? ""
    return " (\(words.trimmingCharacters(in: .punctuationCharacters).lowercased()))"
  }
}
