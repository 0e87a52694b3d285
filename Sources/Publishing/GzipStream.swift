import Foundation
import Subprocess
import Synchronization
import SystemPackage

/// The contents of a gzip file, unpacked by the outside program `gzip` while they are read.
///
/// A program of its own unpacks on a core of its own, and keeps its C code out of this one.
package final class GzipStream: Sendable {
  // A class, because it owns a pipe.
  private let contents: FileHandle
  private let end = GzipEnd()
  private let path: String
  private static let mostSaidBytes = 1 << 16

  /// Begins to unpack a file.
  package init(path: String) throws {
    self.path = path
    let pipe = try FileDescriptor.pipe()
    contents = FileHandle(fileDescriptor: pipe.readEnd.rawValue, closeOnDealloc: true)
    let end = end
    Task.detached {
      end.note(await Self.unpack(path, into: pipe.writeEnd))
    }
  }

  /// The next bytes, none at the end; throws `GzipError` where the file is cut off or no gzip.
  package func read(upTo count: Int) throws -> [UInt8] {
    let bytes = [UInt8](try contents.read(upToCount: count) ?? Data())
    if bytes.isEmpty, let error = end.wait() { throw error }
    return bytes
  }

  /// Why the program failed; nil where it did not.
  private static func unpack(_ path: String, into pipe: FileDescriptor) async -> GzipError? {
    do {
      let result = try await Subprocess.run(
        .name("gzip"), arguments: ["-dc", "--", path], input: .none,
        output: .fileDescriptor(pipe, closeAfterSpawningProcess: true),
        error: .string(limit: mostSaidBytes))
      guard !result.terminationStatus.isSuccess else { return nil }
      let said = result.standardError.split(separator: "\n").last ?? ""
      return GzipError(
        reason: said.contains("unexpected end of file") ? "ends in the middle" : "can't be unpacked"
      )
    } catch {
      return GzipError(
        reason: "can't be unpacked: the program 'gzip' can't be started", isMissingProgram: true)
    }
  }
}

/// Why a gzip file could not be read.
package struct GzipError: Error, Equatable, Sendable {
  /// What is wrong with it.
  package let reason: String
  /// Whether the program that unpacks it is not there.
  package let isMissingProgram: Bool

  init(reason: String, isMissingProgram: Bool = false) {
    (self.reason, self.isMissingProgram) = (reason, isMissingProgram)
  }

  /// What to do about it.
  package var help: String? {
    isMissingProgram ? "install it, as in 'apt-get install gzip', or unpack the log" : nil
  }
}

/// How the unpacking ended.
private final class GzipEnd: Sendable {
  // A class, because the reader waits for what another thread notes.
  private let error = Mutex<GzipError?>(nil)
  private let done = DispatchSemaphore(value: 0)

  func note(_ found: GzipError?) {
    error.withLock { $0 = found }
    done.signal()
  }

  /// Waits for the end; why it failed, if it did.
  func wait() -> GzipError? {
    done.wait()
    done.signal()
    return error.withLock { $0 }
  }
}
