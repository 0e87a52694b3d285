import Quantities
import ScenarioModel

/// Reads how much work there is, in requests or in tokens as billed (model.md, 2).
struct VolumeReader {
  /// More tokens a month than this are taken for a slip.
  static let limit = 1e15

  /// The workload's keys.
  let fields: Fields
  /// The length of a month.
  let calendar: BillingCalendar

  /// The volume and its tokens of a month.
  func read() -> (volume: Volume, demand: TokenMix)? {
    if let key = fields.firstGiven(WorkloadTables.tokenKeys) { return tokens(key) }
    if !fields.lacksAnyOf { return requests() }
    fields.error(
      "\(fields.scope) has no volume",
      help: "give requests_per_day, input_tokens and output_tokens, or tokens_per_month")
    return nil
  }

  private func tokens(_ key: String) -> (volume: Volume, demand: TokenMix)? {
    let isMonthly = key == "tokens_per_month"
    let tokens = fields.figure(key)
    let share = fields.figure("input_share")
    guard let tokens, let share else { return nil }
    let month = tokens.value * (isMonthly ? 1 : calendar.daysPerMonth.value)
    let demand = TokenMix(input: month * share.value, output: month * (1 - share.value))
    guard isReasonable(demand, key) else { return nil }
    let volume = TokenVolume(
      tokens: tokens, period: isMonthly ? .month : .day, inputShare: share)
    return (.tokens(volume), demand)
  }

  private func requests() -> (volume: Volume, demand: TokenMix)? {
    let requests = fields.figure("requests_per_day")
    let input = fields.figure("input_tokens")
    let output = fields.figure("output_tokens")
    let retryRate = fields.figure("retry_rate", default: 0)
    let development = fields.figure("development_share", default: 0)
    guard let requests, let input, let output else { return nil }
    let billed =
      requests.value * calendar.daysPerMonth.value * (1 + retryRate.value)
      * (1 + development.value)
    let demand = TokenMix(input: billed * input.value, output: billed * output.value)
    guard isReasonable(demand, "requests_per_day") else { return nil }
    let volume = RequestVolume(
      requestsPerDay: requests, inputTokens: input, outputTokens: output, retryRate: retryRate,
      developmentShare: development)
    return (.requests(volume), demand)
  }

  private func isReasonable(_ demand: TokenMix, _ key: String) -> Bool {
    let tokens = demand.input + demand.output
    if tokens == 0 {
      fields.error("\(fields.scope) has no tokens at all", at: key, help: "remove the workload")
    }
    if tokens > Self.limit {
      fields.error(
        "\(fields.scope) has more than 10^15 tokens a month", at: key,
        help: "check the suffix: K, M, B and T are 10^3, 10^6, 10^9 and 10^12")
    }
    return tokens > 0 && tokens <= Self.limit
  }
}
