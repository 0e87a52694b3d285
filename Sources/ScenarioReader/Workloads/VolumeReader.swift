import Quantities
import ScenarioModel

/// Reads how much work there is, in requests or in tokens as billed (model.md, 2).
struct VolumeReader {
  /// More tokens a month than this are taken for a slip.
  static let limit = 1e15
  private static let tokenKeys = ["tokens_per_month", "tokens_per_day"]
  private static let requestKeys = ["requests_per_day", "input_tokens", "output_tokens"]

  /// The workload's keys.
  let fields: Fields
  /// The length of a month.
  let calendar: BillingCalendar

  /// The volume and its tokens of a month.
  func read() -> (volume: Volume, demand: TokenMix)? {
    if let key = fields.firstGiven(Self.tokenKeys) { return tokens(key) }
    if fields.firstGiven(Self.requestKeys) != nil { return requests() }
    fields.error(
      "\(fields.scope) has no volume",
      help: "give requests_per_day, input_tokens and output_tokens, or tokens_per_month")
    return nil
  }

  private func tokens(_ key: String) -> (volume: Volume, demand: TokenMix)? {
    fields.refuse(Self.requestKeys, beside: key, because: "give requests or tokens, not both")
    fields.refuse(
      ["retry_rate", "development_share"], beside: key,
      because: "a volume in tokens is as billed, retries and development included")
    if key == "tokens_per_month" {
      fields.refuse(["tokens_per_day"], beside: key, because: "give one of the two")
    }
    let isMonthly = key == "tokens_per_month"
    let tokens = fields.figure(key)
    let share = fields.required(
      "input_share", help: "say how much of the volume is input, such as 80%")
    guard let tokens, let share else { return nil }
    let month = tokens.value * (isMonthly ? 1 : calendar.daysPerMonth.value)
    let demand = TokenMix(input: month * share.value, output: month * (1 - share.value))
    guard isReasonable(demand, key) else { return nil }
    let volume = TokenVolume(
      tokens: tokens, period: isMonthly ? .month : .day, inputShare: share)
    return (.tokens(volume), demand)
  }

  private func requests() -> (volume: Volume, demand: TokenMix)? {
    if fields.has("input_share") {
      fields.error(
        "'input_share' contradicts 'requests_per_day' in \(fields.scope)", at: "input_share",
        help: "input_tokens and output_tokens say it already")
    }
    let requests = fields.required("requests_per_day")
    let input = fields.required("input_tokens")
    let output = fields.required(
      "output_tokens", help: "give 0 where nothing is generated, as with embeddings")
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
