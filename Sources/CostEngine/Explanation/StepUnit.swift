/// What a named step of an explanation counts.
package enum StepUnit: Sendable {
  case number
  case share
  case replicas
  case replicaHours
  case machines
  case requestsPerMonth
  case tokensPerMonth
  case tokensPerDay
  case fullTimeEquivalents
  case money
  case moneyPerMonth
  case moneyPerMillionTokens
}
