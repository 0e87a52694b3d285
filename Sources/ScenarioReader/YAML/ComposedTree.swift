/// Reads the values of a file that was composed when the program was built.
///
/// A scalar is `p` (plain) or `q` (quoted), a mapping `m`, a list `l`, a key `k`; then line, column
/// and the count of a collection's parts or of a text's bytes, each ended by a comma; then those
/// parts or that text.
struct ComposedTree {
  private let bytes: [UInt8]
  private let file: Int
  private var position = 0

  /// A reader of the text of the file that has a number in its session.
  init(_ text: String, file: Int) {
    bytes = Array(text.utf8)
    self.file = file
  }

  /// The root value; nil where the text is no tree, so that the file has to be composed.
  func root() -> YAMLNode? {
    var reader = self
    guard let root = reader.value(), reader.position == bytes.count else { return nil }
    return root
  }

  private mutating func value() -> YAMLNode? {
    guard let kind = byte(), var spot = spot() else { return nil }
    switch kind {
    case UInt8(ascii: "p"), UInt8(ascii: "q"):
      guard let text = text() else { return nil }
      spot.text = text
      return YAMLNode(content: .scalar(text, isPlain: kind == UInt8(ascii: "p")), spot: spot)
    case UInt8(ascii: "l"):
      guard let count = number() else { return nil }
      return items(count).map { YAMLNode(content: .sequence($0), spot: spot) }
    case UInt8(ascii: "m"):
      guard let count = number() else { return nil }
      return entries(count).map { YAMLNode(content: .mapping($0), spot: spot) }
    default: return nil
    }
  }

  private mutating func items(_ count: Int) -> [YAMLNode]? {
    var items: [YAMLNode] = []
    items.reserveCapacity(min(count, bytes.count))
    for _ in 0..<count {
      guard let item = value() else { return nil }
      items.append(item)
    }
    return items
  }

  private mutating func entries(_ count: Int) -> [YAMLEntry]? {
    var entries: [YAMLEntry] = []
    entries.reserveCapacity(min(count, bytes.count))
    for _ in 0..<count {
      guard byte() == UInt8(ascii: "k"), var spot = spot(), let key = text(),
        let value = value()
      else { return nil }
      spot.text = key
      entries.append(YAMLEntry(key: key, keySpot: spot, value: value))
    }
    return entries
  }

  private mutating func byte() -> UInt8? {
    guard position < bytes.count else { return nil }
    position += 1
    return bytes[position - 1]
  }

  private mutating func spot() -> YAMLSpot? {
    guard let line = number(), let column = number() else { return nil }
    return YAMLSpot(line: line, column: column, file: file)
  }

  private mutating func number() -> Int? {
    var number = 0
    while let digit = byte() {
      if digit == UInt8(ascii: ",") { return number }
      guard (48...57).contains(digit), number < 1_000_000 else { return nil }
      number = number * 10 + Int(digit) - 48
    }
    return nil
  }

  private mutating func text() -> String? {
    guard let count = number(), count <= bytes.count - position else { return nil }
    position += count
    return String(decoding: bytes[position - count..<position], as: UTF8.self)
  }
}
