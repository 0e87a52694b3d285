/// `tiers[]`.
struct TierResult: Codable, Sendable {
  let id: String
  let from: Double
  let to: Nullable<Double>
  let at: Double
  let totals: [String: Nullable<Double>]
  let cheapest: Nullable<String>
  let documented: Nullable<String>
  let agrees: Nullable<Bool>
  let here: Bool
}
