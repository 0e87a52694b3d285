import Foundation

/// Writes files whole or not at all: beside their place first, then renamed.
package enum ArtifactWriter {
  /// Puts the text at the path, making the folders above it.
  ///
  /// Throws `PublishingError` and leaves nothing behind where that is impossible.
  package static func write(_ text: String, to path: String) throws(PublishingError) {
    let file = URL(fileURLWithPath: path)
    let folder = file.deletingLastPathComponent()
    let draft = folder.appendingPathComponent(".\(file.lastPathComponent.prefix(100)).\(UUID())")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: draft)
    } catch {
      try? FileManager.default.removeItem(at: draft)
      throw PublishingError(path: path, reason: reason(error))
    }
    guard unsafe rename(draft.path, file.path) == 0 else {
      let code = errno
      try? FileManager.default.removeItem(at: draft)
      throw PublishingError(path: path, reason: unsafe String(cString: strerror(code)).lowercased())
    }
  }

  private static func reason(_ error: any Error) -> String {
    let error = error as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    guard cause.domain == NSPOSIXErrorDomain else { return cause.localizedDescription }
    return unsafe String(cString: strerror(Int32(cause.code))).lowercased()
  }
}
