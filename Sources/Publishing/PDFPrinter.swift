import Foundation
import Subprocess
import Synchronization
import SystemPackage

/// Prints HTML pages as PDF with an outside program, which is ended with all its own programs when
/// it takes too long.
package struct PDFPrinter: Sendable {
  /// The largest document that is taken.
  private static let largestBytes = 256 << 20
  /// So much of what the engine says is taken.
  private static let mostSaidBytes = 4 << 20

  private let engine: PDFEngine
  private let seconds: Int

  /// A printer that waits so many seconds for a page.
  package init(_ engine: PDFEngine = .standard, seconds: Int = 120) {
    (self.engine, self.seconds) = (engine, seconds)
  }

  /// The document of a page with files attached; blocks its thread. Throws `PDFError`.
  package func pdf(of html: String, attaching files: PDFAttachments? = nil) throws -> [UInt8] {
    Interruption.watch()
    let answer = Answer()
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      do { answer.give(.success(try await printed(html, files))) } catch {
        answer.give(.failure(error))
      }
      done.signal()
    }
    done.wait()
    guard let result = answer.taken else { throw PDFError(engine, "gave no answer") }
    return try result.get()
  }

  private func printed(_ html: String, _ attachments: PDFAttachments?) async throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("breakeven-\(UUID().uuidString)")
    let files = FileManager.default
    Interruption.keep(folder: folder.path)
    do {
      try files.createDirectory(at: folder, withIntermediateDirectories: false)
      defer {
        try? files.removeItem(at: folder)
        Interruption.forget(folder: folder.path)
      }
      let page = folder.appendingPathComponent("page.html")
      try Data(html.utf8).write(to: page)
      let target = folder.appendingPathComponent("page.pdf")
      let paths = try attachments.map { try Self.write($0, below: folder) } ?? []
      try await run(
        engine.arguments(
          page: page.path, target: target.path, folder: folder.path, attaching: paths))
      let document = try document(at: target)
      return attachments?.withoutClock(document) ?? document
    } catch let error as PDFError {
      throw error
    } catch {
      throw PDFError(engine, "can't be given the page: \(error.localizedDescription)")
    }
  }

  /// The paths of attachments, each in a folder of its own, as two may share a name.
  private static func write(
    _ attachments: PDFAttachments, below folder: URL
  ) throws -> [String] {
    try attachments.files.enumerated().map { index, file in
      let place = folder.appendingPathComponent("attached-\(index + 1)")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
      let path = place.appendingPathComponent(file.name)
      try Data(file.bytes).write(to: path)
      return path.path
    }
  }

  private func document(at target: URL) throws -> [UInt8] {
    guard let handle = try? FileHandle(forReadingFrom: target) else {
      throw PDFError(engine, "wrote no document")
    }
    defer { try? handle.close() }
    let bytes = [UInt8](try handle.read(upToCount: Self.largestBytes + 1) ?? Data())
    guard bytes.count <= Self.largestBytes else {
      throw PDFError(engine, "wrote more than \(Self.largestBytes >> 20) MB")
    }
    guard bytes.starts(with: "%PDF-".utf8) else { throw PDFError(engine, "wrote no PDF") }
    return bytes
  }

  private func run(_ arguments: [String]) async throws {
    var options = PlatformOptions()
    options.processGroupID = 0
    let wait = Wait()
    let start = EngineStart()
    defer { start.over() }
    do {
      let result = try await Subprocess.run(
        engine.isPath ? .path(FilePath(engine.program)) : .name(engine.program),
        arguments: Arguments(arguments),
        platformOptions: options, input: .none, output: .discarded,
        error: .string(limit: Self.mostSaidBytes)
      ) { [seconds] engine in
        start.succeeded(group: engine.processIdentifier.value)
        let clock = Task {
          try await Task.sleep(for: .seconds(seconds))
          wait.end()
          try engine.send(signal: .kill, toProcessGroup: true)
        }
        return (clock, engine)
      }
      let (clock, ended) = result.closureResult
      clock.cancel()
      // What it began and left at work goes too; mostly there is nothing.
      try? ended.send(signal: .kill, toProcessGroup: true)
      guard !wait.isOver else { throw late }
      guard result.terminationStatus.isSuccess else {
        throw PDFError(engine, "failed" + Self.lastLine(result.standardError))
      }
    } catch let error as SubprocessError {
      throw wait.isOver ? late : self.error(of: error)
    }
  }

  private var late: PDFError {
    PDFError(
      engine, "did not finish within \(seconds) s and was ended",
      help: "give it longer with --pdf-timeout")
  }

  private func error(of error: SubprocessError) -> PDFError {
    switch error.code {
    case .executableNotFound, .spawnFailed:
      PDFError(engine, "can't be started", help: engine.installation)
    case .outputLimitExceeded: PDFError(engine, "failed and says too much")
    default: PDFError(engine, "failed: \(error)")
    }
  }

  /// What the engine said last, which is where Python names the fault.
  private static func lastLine(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).last { !$0.allSatisfy(\.isWhitespace) }
    return line.map { ": \($0.prefix(300))" } ?? " and says nothing"
  }
}

/// What the printing found.
private final class Answer: Sendable {
  // A class, because two threads share it.
  private let found = Mutex<Result<[UInt8], any Error>?>(nil)

  func give(_ result: Result<[UInt8], any Error>) { found.withLock { $0 = result } }

  var taken: Result<[UInt8], any Error>? { found.withLock { $0 } }
}

/// Whether an engine had all its time.
private final class Wait: Sendable {
  // A class, because the clock runs beside the engine.
  private let over = Atomic(false)

  var isOver: Bool { over.load(ordering: .relaxed) }

  func end() { over.store(true, ordering: .relaxed) }
}
