import Quantities
import ScenarioModel

/// The token bill of an option if it serves every workload whole, at month 1's prices (model.md, 3).
struct TokenLeg {
  /// Each workload's lines before volume discounts.
  let lines: [BillTerms]
  /// Each workload's sum of lines.
  let metered: [Term]
  /// Each workload's tokens.
  let tokens: [Term]
  let countsForVolume: [Bool]
  let bands: [(above: Term, discount: Term)]
  let commitment: Term?

  init(
    _ workloads: [Workload], _ work: ServedWork, _ billing: TokenBilling, owner: String,
    _ recorder: Recorder
  ) {
    lines = workloads.indices.map {
      Self.lines(workloads[$0], work.input[$0], work.output[$0], billing.prices[$0], recorder)
        .named(recorder, "\(owner), \(workloads[$0].id)")
    }
    metered = lines.map(\.total)
    tokens = workloads.indices.map(work.tokens)
    countsForVolume = billing.countsForVolume
    bands = billing.volumeDiscounts.map {
      (recorder.term($0.aboveTokensPerMonth), recorder.term($0.discount))
    }
    commitment = billing.commitment.map { recorder.term($0) }
  }

  /// The lines of a workload.
  ///
  ///     (In·(1−κ−κ_w)·p_in + In·κ·p_cached + In·κ_w·p_write + Out·p_out) / 10⁶ · (1 − β·d)
  ///
  /// Without p_cached or p_write those tokens cost p_in, without d nothing is taken off. Every
  /// physical token is billed once.
  private static func lines(
    _ workload: Workload, _ input: Term, _ output: Term, _ price: TokenPrice, _ recorder: Recorder
  ) -> BillTerms {
    let (inputMillions, outputMillions) = (input / 1_000_000, output / 1_000_000)
    let (cached, written) = (
      recorder.term(workload.cachedInput), recorder.term(workload.cacheWrites)
    )
    var bill = BillTerms()
    if let priced = price.input {
      let perMillion = recorder.term(priced)
      bill[.inputTokens] = inputMillions * (1 - cached - written) * perMillion
      bill[.cachedInputTokens] =
        inputMillions * cached * (price.cachedInput.map { recorder.term($0) } ?? perMillion)
      bill[.cacheWrites] =
        inputMillions * written * (price.cacheWrite.map { recorder.term($0) } ?? perMillion)
    }
    bill[.outputTokens] = outputMillions * recorder.term(price.output)
    let discount = recorder.term(price.batchDiscount)
    bill[.discounts] = -(bill.total * recorder.term(workload.batchable) * discount)
    return bill
  }

  /// The bill for shares of the workloads, at a volume and a price relative to month 1's.
  ///
  /// Volume discounts are marginal bands over the tokens of the option's own model, taken off their
  /// mean bill per token; the commitment is a floor under the rest.
  func bill(of shares: [Term]?, volume: Term, price: Term) -> BillTerms {
    var bill = BillTerms()
    let scale = volume * price
    for line in [CostLine.inputTokens, .cachedInputTokens, .cacheWrites, .outputTokens, .discounts]
    {
      bill[line] = lines.indices.map { part(lines[$0][line], shares, $0) }.sum * scale
    }
    bill[.discounts] = bill[.discounts] - volumeDiscount(shares, volume: volume) * price
    if let commitment { bill[.commitment] = Term.maximum(commitment - bill.total, 0) }
    return bill
  }

  /// What the bands take off at month 1's prices.
  ///
  ///     Σ bill / Σ tokens · Σ_j d_j · (tokens above band j, up to band j + 1)
  func volumeDiscount(_ shares: [Term]?, volume: Term) -> Term {
    guard !bands.isEmpty else { return .zero }
    let counted = metered.indices.filter { countsForVolume[$0] }
    let bill = counted.map { part(metered[$0], shares, $0) }.sum * volume
    let tokens = counted.map { part(self.tokens[$0], shares, $0) }.sum * volume
    // Tokens that are 0 as yet may come once a number changes.
    guard tokens.value > 0 || tokens.writesOutLoops else { return .zero }
    let divisor = tokens.value > 0 ? tokens : Term.maximum(tokens, .leastDivisor)
    let discounted = bands.indices.map { index in
      let above = Term.maximum(tokens - bands[index].above, 0)
      let next = index + 1 < bands.count ? Term.maximum(tokens - bands[index + 1].above, 0) : 0
      return bands[index].discount * (above - next)
    }.sum
    return bill / divisor * discounted
  }

  private func part(_ whole: Term, _ shares: [Term]?, _ workload: Int) -> Term {
    shares.map { whole * $0[workload] } ?? whole
  }
}
