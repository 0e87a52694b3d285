import Crypto
import Foundation
import Synchronization

/// The SHA-256 of a log's own bytes, made while they are read.
final class LogDigest: Sendable {
  // A class, because the closure that reads a log adds to it.
  private let hash = Mutex(SHA256())
  private static let pieceBytes = 1 << 20

  /// Adds bytes as they stand in the file.
  func add(_ bytes: [UInt8]) { hash.withLock { $0.update(data: bytes) } }

  /// Adds all that a file holds: of one that another program unpacks.
  func add(contentsOf file: FileHandle) throws {
    while let data = try file.read(upToCount: Self.pieceBytes), !data.isEmpty {
      hash.withLock { $0.update(data: data) }
    }
  }

  /// The digest of all that was added, in hexadecimal.
  var hexadecimal: String { hash.withLock { Digest.hexadecimal($0.finalize()) } }
}
