import Crypto
import ScenarioReader

/// SHA-256 of inputs, as hexadecimal digits.
enum Digest {
  /// Of bytes.
  static func hexadecimal(of bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

  /// Of files with their names.
  static func hexadecimal(of files: [SourceFile]) -> String {
    var hash = SHA256()
    for file in files {
      hash.update(data: Array("\(file.name)\0\(file.bytes.count)\0".utf8))
      hash.update(data: file.bytes)
    }
    return hexadecimal(hash.finalize())
  }

  /// The digits of a digest.
  static func hexadecimal(_ digest: SHA256.Digest) -> String {
    digest.map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
