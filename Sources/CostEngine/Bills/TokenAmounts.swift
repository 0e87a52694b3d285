/// A token bill as plain numbers, for searches over volumes and replicas.
struct TokenAmounts: Sendable {
  /// Each workload's metered bill at month 1's volume.
  let metered: [Double]
  /// Each workload's tokens.
  let tokens: [Double]
  let countsForVolume: [Bool]
  let bands: [(above: Double, discount: Double)]
  let commitment: Double?

  init(_ leg: TokenLeg) {
    metered = leg.metered.map(\.value)
    tokens = leg.tokens.map(\.value)
    countsForVolume = leg.countsForVolume
    bands = leg.bands.map { ($0.above.value, $0.discount.value) }
    commitment = leg.commitment?.value
  }

  /// The bill, commitment included, for a share of each workload at a volume, and which piece of
  /// the discount and of the floor it lies on.
  func bill(_ shares: [Double]?, volume: Double, price: Double = 1) -> (amount: Double, piece: Int)
  {
    var (sum, counted, tokens) = (0.0, 0.0, 0.0)
    for index in metered.indices {
      let part = (shares?[index] ?? 1) * volume
      sum += metered[index] * part
      if countsForVolume[index] {
        counted += metered[index] * part
        tokens += self.tokens[index] * part
      }
    }
    var piece = 0
    if tokens > 0, !bands.isEmpty {
      var discounted = 0.0
      for index in bands.indices where tokens > bands[index].above {
        let end = index + 1 < bands.count ? bands[index + 1].above : .infinity
        discounted += bands[index].discount * (min(tokens, end) - bands[index].above)
        piece += 1
      }
      sum -= counted / tokens * discounted
    }
    sum *= price
    guard let commitment, commitment > sum else { return (sum, piece + 1) }
    return (commitment, piece)
  }

  /// The most that the bands take off beyond their last rate, and the floor: how far the bill can
  /// lie from a straight line through 0.
  var isStraight: Bool { bands.isEmpty && (commitment ?? 0) == 0 }
}
