import RealModule

extension Selection {
  /// Moves the values that pass to the front of the range; where the rest starts.
  ///
  /// Every value is swapped and only the border's step depends on it, so that no branch has to be
  /// guessed, which for draws in no order costs more than the swap.
  @inline(__always)
  mutating func partition(_ range: Range<Int>, by passes: (Double) -> Bool) -> Int {
    var span = values.mutableSpan
    var border = range.lowerBound
    for place in range {
      let value = span[place]
      span[place] = span[border]
      span[border] = value
      border += passes(value) ? 1 : 0
    }
    return border
  }

  /// The median of three medians of three values, spread evenly over the range.
  func ninther(in range: Range<Int>) -> Double {
    let (first, last) = (range.lowerBound, range.count - 1)
    func median(_ place: Int) -> Double {
      Self.median(
        values[first + last * place / 8], values[first + last * (place + 1) / 8],
        values[first + last * (place + 2) / 8])
    }
    return Self.median(median(0), median(3), median(6))
  }

  /// Blum, Floyd, Pratt, Rivest and Tarjan's pivot, with at least 3 in 10 on either side.
  func medianOfMedians(in range: Range<Int>) -> Double {
    let medians = stride(from: range.lowerBound, to: range.upperBound, by: 5).map { start in
      let group = values[start..<min(start + 5, range.upperBound)].sorted()
      return group[group.count / 2]
    }
    var selection = Selection(medians)
    selection.place([medians.count / 2])
    return selection.values[medians.count / 2]
  }

  /// The part of a range of n whose selection gives the pivot: n^⅔/2 of it, around the rank.
  ///
  /// It is moved towards the middle by some standard errors of the rank that it leads to.
  static func sample(around rank: Int, of range: Range<Int>) -> Range<Int> {
    let count = Double(range.count)
    let before = Double(rank - range.lowerBound)
    let size = Double.pow(count, 2 / 3) / 2
    let error = (Double.log(count) * size * (1 - size / count)).squareRoot() / 2
    let start = Double(rank) - before * size / count + (before < count / 2 ? -error : error)
    let low = max(range.lowerBound, min(rank, Int(start)))
    return low..<min(range.upperBound, max(rank + 1, Int(start + size)))
  }

  private static func median(_ first: Double, _ second: Double, _ third: Double) -> Double {
    max(min(first, second), min(max(first, second), third))
  }
}
