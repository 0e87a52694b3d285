import Diagnostics
import Yams

/// Finds the second place of a key that a mapping has twice; Yams tells only the first.
///
/// The first is renamed in a copy of the text, character for character, until it composes; then
/// the mapping can be looked through.
struct DuplicateKey {
  /// How often the text may be composed again: fewer times where it is large.
  private var attempts: Int { max(1, min(16, 2_000_000 / max(1, text.utf8.count))) }

  /// The text that did not compose.
  let text: String
  /// Its lines.
  let lines: SourceLines
  /// Where the key stands first.
  let first: YAMLSpot

  /// Where the key stands next in the same mapping.
  var second: YAMLSpot? {
    var renamed = [first]
    for _ in 0..<attempts {
      do {
        guard let root = try YAMLComposer.node(of: renaming(renamed)) else { return nil }
        return next(in: root, renamed)
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        renamed.append(YAMLTreeBuilder.spot(context.mark, keys.first ?? ""))
      } catch {
        return nil
      }
    }
    return nil
  }

  /// The text with one character of each key replaced by one that nobody uses.
  private func renaming(_ spots: [YAMLSpot]) -> String {
    var scalars = Array(text.unicodeScalars)
    for (number, spot) in spots.enumerated() {
      guard let offset = lines.offset(of: spot),
        let unused = Unicode.Scalar(0xE000 + UInt32(number))
      else { continue }
      let index = text.utf8.prefix(offset).count { $0 & 0xC0 != 0x80 }
      let isQuoted = scalars[index] == "\"" || scalars[index] == "'"
      let target = isQuoted ? index + 1 : index
      if target < scalars.count { scalars[target] = unused }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// Looks through the values in order, but not through all that aliases can repeat.
  private func next(in root: Node, _ renamed: [YAMLSpot]) -> YAMLSpot? {
    var pending = [root]
    for _ in 0..<YAMLTreeBuilder.sizeLimit {
      guard let node = pending.popLast() else { return nil }
      switch node {
      case .scalar, .alias: continue
      case .sequence(let items): pending += items.reversed()
      case .mapping(let pairs):
        let spots = pairs.map { YAMLTreeBuilder.spot($0.key.mark, $0.key.scalar?.string ?? "") }
        if let index = spots.firstIndex(where: { isSame($0, first) }) {
          return spots[(index + 1)...].lazy.map { original($0, renamed) }
            .first { $0.text == first.text }
        }
        pending += pairs.map(\.value).reversed()
      }
    }
    return nil
  }

  private func original(_ spot: YAMLSpot, _ renamed: [YAMLSpot]) -> YAMLSpot {
    renamed.first { isSame($0, spot) } ?? spot
  }

  private func isSame(_ left: YAMLSpot, _ right: YAMLSpot) -> Bool {
    (left.line, left.column) == (right.line, right.column)
  }
}
