/// What an option pays over the horizon, costs positive (model.md, 10).
package struct CashFlow: Equatable, Sendable {
  /// C_0…C_T; the last has the credit of the book value.
  package let months: [Double]
  /// Σ C_t/(1+i)^t.
  package let presentValue: Double
  /// What of the credit at the horizon is book value of machines that live on.
  package let bookValue: Double
  /// Of C_0…C_T, setup and bought machines, before any credit.
  package var capital: [Double] = []
  /// Of C_0…C_T, the residual and book value of machines, at most 0.
  package var credits: [Double] = []

  /// C_0.
  package var upfront: Double { months.first ?? 0 }
  /// Σ C_t.
  package var total: Double { months.reduce(0, +) }
  /// C_0…C_T without the credit of the book value.
  package var withoutBookValue: [Double] {
    guard let last = months.last else { return [] }
    return months.dropLast() + [last + bookValue]
  }
}
