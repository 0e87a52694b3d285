/// A monthly bill: amounts by line, in the scenario's currency.
package struct Bill: Equatable, Sendable {
  private var amounts: [Double]

  /// A bill of nothing.
  package init() {
    amounts = Array(repeating: 0, count: CostLine.allCases.count)
  }

  /// The amount of a line; 0 where the option has none.
  package subscript(line: CostLine) -> Double {
    get { amounts[line.position] }
    set { amounts[line.position] = newValue }
  }

  /// The sum of all lines.
  package var total: Double { amounts.reduce(0, +) }

  /// The lines that are not 0, in their order.
  package var lines: [(line: CostLine, amount: Double)] {
    zip(CostLine.allCases, amounts).filter { $0.1 != 0 }.map { ($0.0, $0.1) }
  }

  /// What of it is paid in its month.
  package var cash: Double { lines.filter { $0.line.isCash }.reduce(0) { $0 + $1.amount } }

  /// Adds another bill line by line.
  package static func += (left: inout Bill, right: Bill) {
    for index in left.amounts.indices { left.amounts[index] += right.amounts[index] }
  }
}
