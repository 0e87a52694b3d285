import ScenarioModel

/// What measurements of a model on a machine say about one mix of tokens (model.md, 4).
struct MeasuredThroughput {
  /// A measurement, and the tokens per second of input and output together that it stands for.
  struct Point: Equatable {
    /// The measurement.
    let row: CatalogThroughput
    /// What the measured rate is multiplied by: mix and service level.
    let scale: Double

    /// τ at the measurement's own mix.
    var tokensPerSecond: Double { row.tokensPerSecond.value * scale }
    /// i and o of the measurement.
    var mix: TokenMix { TokenMix(input: row.inputLength, output: row.outputLength) }

    /// τ = x·(i+o)/o of an output rate, x of a total, less where the server was flooded.
    init(_ row: CatalogThroughput, serviceLevelFactor: Double) {
      self.row = row
      let blend =
        row.counted == .output ? (row.inputLength + row.outputLength) / row.outputLength : 1
      scale = blend * (row.isSaturated ? serviceLevelFactor : 1)
    }
  }

  /// τ_in and τ_out that two measurements of different mixes agree on.
  struct Solution: Equatable {
    let input: Double
    let output: Double
    let points: [Point]
  }

  /// One point for each mix, the newest.
  let points: [Point]

  /// The measurements of a model on an instance; nil where there are none.
  init?(_ rows: [CatalogThroughput], serviceLevelFactor: Double) {
    var newest: [Point] = []
    for row in rows {
      let point = Point(row, serviceLevelFactor: serviceLevelFactor)
      guard let index = newest.firstIndex(where: { $0.mix.factor(to: point.mix) < 1 + 1e-9 })
      else {
        newest.append(point)
        continue
      }
      if Self.replaces(point.row, newest[index].row) { newest[index] = point }
    }
    guard !newest.isEmpty else { return nil }
    points = newest
  }

  /// The point nearest in mix, the first on a tie.
  func nearest(to mix: TokenMix) -> Point? { byNearness(to: mix).first }

  /// τ_in and τ_out from the two points nearest in mix, nil where they would not be positive.
  ///
  /// Each point says i/τ_in + o/τ_out = (i + o)/τ.
  func solution(for mix: TokenMix) -> Solution? {
    let pair = byNearness(to: mix).prefix(2)
    guard pair.count == 2, let first = pair.first, let last = pair.last else { return nil }
    let (a, b) = (first.mix, last.mix)
    let seconds = [first, last].map { ($0.mix.input + $0.mix.output) / $0.tokensPerSecond }
    let determinant = a.input * b.output - b.input * a.output
    let perInput = (seconds[0] * b.output - seconds[1] * a.output) / determinant
    let perOutput = (a.input * seconds[1] - b.input * seconds[0]) / determinant
    guard perInput > 0, perOutput > 0, perInput.isFinite, perOutput.isFinite else { return nil }
    return Solution(input: 1 / perInput, output: 1 / perOutput, points: Array(pair))
  }

  private func byNearness(to mix: TokenMix) -> [Point] {
    points.enumerated()
      .sorted { left, right in
        let (a, b) = (left.element.mix.factor(to: mix), right.element.mix.factor(to: mix))
        return a == b ? left.offset < right.offset : a < b
      }
      .map(\.element)
  }

  /// Whether a row of the same mix counts instead: it is newer, or of the same day and held a
  /// service level.
  private static func replaces(_ new: CatalogThroughput, _ old: CatalogThroughput) -> Bool {
    switch (new.tokensPerSecond.asOf, old.tokensPerSecond.asOf) {
    case (let a?, let b?) where a != b: a > b
    case (_?, nil): true
    case (nil, _?): false
    default: old.isSaturated && !new.isSaturated
    }
  }
}
