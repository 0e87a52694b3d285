import Diagnostics

/// Refuses, before composing, aliases that would make the composer hash a monster.
///
/// Composing hashes every key of a mapping, with all that its aliases stand for. The check reads
/// bytes, not tokens: it may see an alias in a text where none is, but only one that a real anchor
/// names.
struct AliasCheck {
  /// The most aliases that a file may have, and the most explicit keys (`? key`).
  static let limit = (aliases: 32, explicitKeys: 64)

  /// What was seen, each with the byte where it begins.
  private var anchors: Set<ArraySlice<UInt8>> = []
  private var aliases: [(name: ArraySlice<UInt8>, offset: Int, isKey: Bool)] = []
  private var explicitKeys: [Int] = []
  private var collectionKeys: [Int] = []
  private var tagDirective: Int?
  private let bytes: [UInt8]

  /// Looks through a text.
  init(_ text: String) {
    bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "&"): if beginsToken(index) { anchors.insert(name(after: index)) }
      case UInt8(ascii: "*"): if beginsToken(index) { noteAlias(index) }
      case UInt8(ascii: "?"): if beginsToken(index) { noteQuestion(index) }
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if isFollowedByColon(index + 1) { collectionKeys.append(index) }
      case UInt8(ascii: "%"): noteDirective(index)
      default: continue
      }
    }
  }

  /// The first reason to refuse the text, with the byte where it stands.
  var fault: (offset: Int, message: String, help: String)? {
    if let tagDirective {
      return (tagDirective, "tag directives are not supported", "remove the line")
    }
    let real = aliases.filter { anchors.contains($0.name) }
    if real.count > Self.limit.aliases {
      let offset = real[Self.limit.aliases].offset
      return (offset, "more than \(Self.limit.aliases) aliases", "write the values out")
    }
    if explicitKeys.count > Self.limit.explicitKeys {
      return (explicitKeys[0], "too many keys written with '?'", "write 'key: value'")
    }
    guard !real.isEmpty else { return nil }
    let keys = real.filter(\.isKey).map(\.offset) + explicitKeys + collectionKeys
    return keys.min().map { ($0, "an alias can't be part of a key", "write 'key: value'") }
  }

  private mutating func noteAlias(_ index: Int) {
    let name = name(after: index)
    if !name.isEmpty { aliases.append((name, index, isFollowedByColon(name.endIndex))) }
  }

  private mutating func noteQuestion(_ index: Int) {
    let beginsWord = index + 1 < bytes.count && Self.isNameByte(bytes[index + 1])
    if !beginsWord { explicitKeys.append(index) }
  }

  private mutating func noteDirective(_ index: Int) {
    let beginsLine = index == 0 || bytes[index - 1] == UInt8(ascii: "\n")
    if beginsLine, bytes[index...].starts(with: "%TAG".utf8) { tagDirective = index }
  }

  /// Whether a token of YAML can begin at the byte.
  private func beginsToken(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return " \t\r\n[{,:?-!".utf8.contains(bytes[index - 1])
  }

  private func name(after index: Int) -> ArraySlice<UInt8> {
    bytes[(index + 1)...].prefix(while: Self.isNameByte)
  }

  private func isFollowedByColon(_ index: Int) -> Bool {
    bytes[index...].first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      == UInt8(ascii: ":")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
