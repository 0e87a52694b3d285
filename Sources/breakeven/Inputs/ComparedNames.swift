import Foundation

/// Names of two files without the folders that they share or do not need: as few of their last
/// components as tell them apart.
struct ComparedNames {
  private var names: [String]

  init(_ old: String, _ new: String) {
    let parts = [old, new].map { $0.split(separator: "/").map(String.init) }
    let most = parts.map(\.count).max() ?? 1
    let name = { (count: Int) in parts.map { $0.suffix(count).joined(separator: "/") } }
    let count = (1...max(1, most)).first { Set(name($0)).count == 2 } ?? 1
    names = name(count)
  }

  /// The name of the next side.
  mutating func next() -> String { names.isEmpty ? "" : names.removeFirst() }
}
