extension String {
  /// Whichever of `names` one would mistype as this; nil if none is near.
  func nearest(in names: [String]) -> String? {
    let letters = Array(lowercased().unicodeScalars.prefix(41))
    guard letters.count <= 40 else { return nil }
    let near = names.map { ($0, Self.distance(letters, Array($0.unicodeScalars))) }
      .filter { name, distance in distance <= Swift.max(1, name.unicodeScalars.count / 3) }
    return near.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }

  /// The insertions, deletions, substitutions and swaps of neighbours between two words.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var best = Swift.min(last[column + 1], current[column]) + 1
        best = Swift.min(best, last[column] + (letter == other ? 0 : 1))
        let isSwap =
          row > 0 && column > 0 && letter == right[column - 1] && left[row - 1] == other
        if isSwap { best = Swift.min(best, beforeLast[column - 1] + 1) }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
