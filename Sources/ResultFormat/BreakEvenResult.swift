/// `break_even[]`.
struct BreakEvenResult: Codable, Sendable {
  /// A volume and what is paid there.
  struct Point: Codable, Sendable {
    let tokensPerMonth: Double
    let tokensPerDay: Double
    let monthlySpend: Nullable<Double>

    enum CodingKeys: String, CodingKey {
      case tokensPerMonth = "tokens_per_month"
      case tokensPerDay = "tokens_per_day"
      case monthlySpend = "monthly_spend"
    }
  }

  let from: String
  let to: String
  let first: Nullable<Point>
  let lasting: Nullable<Point>
  let load: Nullable<Double>
}
