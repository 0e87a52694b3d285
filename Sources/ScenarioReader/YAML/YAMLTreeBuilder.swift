import Diagnostics
import Yams

/// Copies what Yams composed into values with places, and refuses what no scenario needs.
///
/// Yams composes by recursion before the depth can be checked here; libyaml bounds that at 1,000
/// levels, which take 2 MB of stack.
struct YAMLTreeBuilder {
  /// The most levels of nesting.
  static let depthLimit = 64
  /// The most values, with what aliases repeat; a file of 1 MB has fewer without them.
  static let sizeLimit = 1_000_000

  /// A fault that ends the reading.
  enum Failure: Error {
    case tooDeep(YAMLSpot)
    case tooLarge(YAMLSpot)
  }

  /// A fault that leaves the rest readable.
  struct Fault {
    let spot: YAMLSpot
    let message: String
    let help: String
  }

  /// What was wrong but could be passed over.
  private(set) var faults: [Fault] = []
  private var size = 0
  private let file: Int

  /// A builder of the values of the file that has a number in its session.
  init(file: Int) { self.file = file }

  /// The value that a node stands for.
  mutating func value(_ node: Node, depth: Int = 1) throws(Failure) -> YAMLNode {
    let spot = self.spot(node.mark)
    size += 1
    if depth > Self.depthLimit { throw .tooDeep(spot) }
    if size > Self.sizeLimit { throw .tooLarge(spot) }
    switch node {
    case .scalar(let scalar):
      let spot = self.spot(node.mark, scalar.string)
      check(scalar, at: spot)
      return YAMLNode(content: .scalar(scalar.string, isPlain: scalar.style == .plain), spot: spot)
    case .sequence(let sequence):
      checkTag(sequence.tag, at: spot)
      var items: [YAMLNode] = []
      for item in sequence { items.append(try value(item, depth: depth + 1)) }
      return YAMLNode(content: .sequence(items), spot: spot)
    case .mapping(let mapping):
      checkTag(mapping.tag, at: spot)
      return YAMLNode(content: .mapping(try entries(of: mapping, depth: depth)), spot: spot)
    case .alias:
      return YAMLNode(content: .scalar("", isPlain: true), spot: spot)
    }
  }

  private mutating func entries(
    of mapping: Node.Mapping, depth: Int
  ) throws(Failure) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    for (key, child) in mapping {
      let child = try value(child, depth: depth + 1)
      if let entry = entry(key, child) { entries.append(entry) }
    }
    return entries
  }

  private mutating func entry(_ key: Node, _ value: YAMLNode) -> YAMLEntry? {
    guard case .scalar(let scalar) = key else {
      faults.append(
        Fault(
          spot: self.spot(key.mark), message: "a key must be a word, not a list or mapping",
          help: "write 'key: value'"))
      return nil
    }
    let spot = self.spot(key.mark, scalar.string)
    check(scalar, at: spot)
    if scalar.string == "<<", scalar.style == .plain {
      faults.append(
        Fault(
          spot: spot, message: "merge keys are not supported", help: "write the values out"))
      return nil
    }
    return YAMLEntry(key: scalar.string, keySpot: spot, value: value)
  }

  private mutating func check(_ scalar: Node.Scalar, at spot: YAMLSpot) {
    checkTag(scalar.tag, at: spot)
    guard scalar.style == .doubleQuoted,
      let scalar = scalar.string.unicodeScalars.first(where: TextCheck.isForbidden)
    else { return }
    faults.append(
      Fault(
        spot: spot, message: "the character \(TextCheck.name(scalar)) can't stand in a text",
        help: "remove the escape"))
  }

  private mutating func checkTag(_ tag: Tag, at spot: YAMLSpot) {
    switch tag.rawValue {
    case "", "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map": return
    case let name:
      faults.append(
        Fault(
          spot: spot, message: "the tag '\(name)' is not supported",
          help: "remove the tag: every key knows the type of its value"))
    }
  }

  /// A mark as a spot.
  static func spot(_ mark: Mark?, _ text: String = "") -> YAMLSpot {
    YAMLSpot(line: mark?.line ?? 1, column: mark?.column ?? 1, text: text)
  }

  private func spot(_ mark: Mark?, _ text: String = "") -> YAMLSpot {
    var spot = Self.spot(mark, text)
    spot.file = file
    return spot
  }
}
