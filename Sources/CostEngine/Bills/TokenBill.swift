import Quantities
package import ScenarioModel

/// What a workload's tokens cost at prices per million (model.md, 3).
package enum TokenBill {
  /// The lines of the token bill for a month.
  ///
  ///     (In·(1−κ−κ_w)·p_in + In·κ·p_cached + In·κ_w·p_write + Out·p_out) / 10⁶ · (1 − β·d)
  ///
  /// Without p_cached or p_write those tokens cost p_in, without d nothing is taken off. Every
  /// physical token is billed once. `tokenFactor` multiplies In and Out.
  package static func month(
    _ demand: WorkloadDemand, of workload: Workload, at price: TokenPrice, tokenFactor: Double
  ) -> Bill {
    let inputMillions = demand.inputTokens * tokenFactor / 1e6
    let outputMillions = demand.outputTokens * tokenFactor / 1e6
    let (cached, written) = (workload.cachedInput.value, workload.cacheWrites.value)
    let inputPrice = price.input?.value ?? 0
    var bill = Bill()
    bill[.inputTokens] = inputMillions * (1 - cached - written) * inputPrice
    bill[.cachedInputTokens] = inputMillions * cached * (price.cachedInput?.value ?? inputPrice)
    bill[.cacheWrites] = inputMillions * written * (price.cacheWrite?.value ?? inputPrice)
    bill[.outputTokens] = outputMillions * (price.output?.value ?? 0)
    let discount = workload.batchable.value * (price.batchDiscount?.value ?? 0)
    bill[.discounts] = 0 - bill.total * discount
    return bill
  }
}
