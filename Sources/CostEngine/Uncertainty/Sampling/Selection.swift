/// Puts chosen order statistics of an array in their places without sorting the rest.
///
/// Floyd and Rivest's selection: the pivot is the selected value of a small part of the range.
/// Where that goes badly, medians of medians keep the time proportional to the count.
struct Selection {
  var values: [Double]

  /// A selection from values in any order.
  init(_ values: [Double]) {
    self.values = values
  }

  /// Moves the values of the ascending ranks (from 0) to where sorting would put them.
  mutating func place(_ ranks: ArraySlice<Int>) {
    guard let starts = groupByBucket() else { return place(ranks, in: values.indices) }
    var rest = ranks
    for bucket in starts.indices.dropLast() {
      let (range, from) = (starts[bucket]..<starts[bucket + 1], rest.startIndex)
      let end = rest.firstIndex { $0 >= range.upperBound } ?? rest.endIndex
      place(rest[from..<end], in: range)
      rest = rest[end...]
      if rest.isEmpty { break }
    }
  }

  private mutating func place(_ ranks: ArraySlice<Int>, in range: Range<Int>) {
    guard range.count > 1, !ranks.isEmpty else { return }
    let middle = ranks.startIndex + ranks.count / 2
    let rank = ranks[middle]
    select(rank, in: range)
    place(ranks[..<middle], in: range.lowerBound..<rank)
    place(ranks[(middle + 1)...], in: rank + 1..<range.upperBound)
  }

  private mutating func select(_ rank: Int, in whole: Range<Int>) {
    var range = whole
    var work = 0
    while range.count > 1 {
      work += range.count
      let pivot = work > 8 * whole.count ? medianOfMedians(in: range) : pivot(for: rank, in: range)
      let border = partition(range) { $0 < pivot }
      if rank < border {
        range = range.lowerBound..<border
      } else if border > range.lowerBound {
        range = border..<range.upperBound
      } else {
        let afterEqual = partition(range) { !($0 > pivot) }
        guard rank >= afterEqual else { return }
        range = afterEqual..<range.upperBound
      }
    }
  }

  /// A value whose rank is near the given one, and on the side of it that has more values.
  private mutating func pivot(for rank: Int, in range: Range<Int>) -> Double {
    guard range.count > 600 else { return ninther(in: range) }
    let sample = Self.sample(around: rank, of: range)
    select(rank, in: sample)
    return values[rank]
  }
}
