import Foundation

/// The lines of standard input as they come, without blank ones.
struct InputLines: IteratorProtocol, Sendable {
  /// What came.
  enum Line: Sendable {
    case text([UInt8], number: Int)
    case tooLong(number: Int)
    /// Nothing more can be read.
    case unreadable(number: Int)
  }

  /// The longest line that is read, as long as the largest scenario may be.
  static let mostBytes = 1_000_000
  private static let lineBreak = Int32(UInt8(ascii: "\n"))
  private var number = 0
  private var isAtEnd = false

  /// The next line, once all of it is there; nil at the end.
  mutating func next() -> Line? {
    while !isAtEnd {
      number += 1
      let line = read()
      switch line {
      case .text(let bytes, _) where bytes.allSatisfy({ " \t\r".utf8.contains($0) }): continue
      default: return line
      }
    }
    return nil
  }

  /// Reads to a line's end, and keeps no more of it than counts.
  private mutating func read() -> Line {
    var bytes: [UInt8] = []
    var count = 0
    errno = 0
    while true {
      let character = getchar_unlocked()
      guard character != EOF else {
        if errno == EINTR {
          errno = 0
          continue
        }
        isAtEnd = true
        if errno != 0 { return .unreadable(number: number) }
        break
      }
      guard character != Self.lineBreak else { break }
      count += 1
      if count <= Self.mostBytes { bytes.append(UInt8(truncatingIfNeeded: character)) }
    }
    return count > Self.mostBytes ? .tooLong(number: number) : .text(bytes, number: number)
  }
}
