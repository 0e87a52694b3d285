import ArgumentParser
import Diagnostics
import Foundation
import Publishing
import UsageLogs

/// Opens usage logs.
enum UsageLogFile {
  private static let gzipMark: [UInt8] = [0x1F, 0x8B]

  /// A log as the reader takes it, unpacked where it is a gzip file; named as the user named it.
  ///
  /// What is read is added to a digest, where one is wanted.
  static func source(
    _ path: String, named name: String? = nil, digest: LogDigest? = nil
  ) throws -> UsageSource {
    let name = name ?? path
    switch PathKind(of: path) {
    case .folder: throw Diagnostic(file: name, "is a folder", help: "name the logs in it")
    case .special: throw Diagnostic(file: name, "is not a regular file")
    case .missing: throw Diagnostic(file: name, "can't be read: there is no such file")
    case .file: break
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw Diagnostic(file: name, "can't be read: permission denied")
    }
    let start = [UInt8](try handle.read(upToCount: gzipMark.count) ?? Data())
    try handle.seek(toOffset: 0)
    guard start == gzipMark else {
      return UsageSource(name: name) { count in
        let bytes = [UInt8](try handle.read(upToCount: count) ?? Data())
        digest?.add(bytes)
        return bytes
      }
    }
    try digest?.add(contentsOf: handle)
    let stream = try GzipStream(path: path)
    return UsageSource(name: name) { count in
      do { return try stream.read(upTo: count) } catch let error as GzipError {
        throw error.isMissingProgram
          ? MissingProgram(diagnostic: Diagnostic(file: name, error.reason, help: error.help))
          : Diagnostic(file: name, error.reason)
      }
    }
  }

  /// What went wrong with a log, as a diagnostic.
  static func diagnostic(of error: any Error, file: String) -> Diagnostic {
    switch error {
    case let fault as UsageFault:
      Diagnostic(
        file: fault.file, at: fault.line.map { SourcePlace(line: $0, column: 1) }, fault.message,
        help: fault.help)
    case let diagnostic as Diagnostic: diagnostic
    case let missing as MissingProgram: missing.diagnostic
    default: Diagnostic(file: file, "can't be read")
    }
  }

  /// The exit code that goes with it.
  static func exitCode(of error: any Error) -> ExitCode {
    error is MissingProgram ? ExitStatus.environmentFault : ExitStatus.inputFault
  }

  /// A program without which a log can't be read.
  private struct MissingProgram: Error { let diagnostic: Diagnostic }
}
