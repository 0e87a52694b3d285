/// `options.ID.monthly`.
struct MonthlyResult: Codable, Sendable {
  let total: Double
  let lines: [String: Double]
}
