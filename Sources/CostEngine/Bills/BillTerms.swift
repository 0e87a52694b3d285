/// A monthly bill whose lines know how they came about.
struct BillTerms {
  private var amounts: [Term] = Array(repeating: .zero, count: CostLine.allCases.count)

  subscript(line: CostLine) -> Term {
    get { amounts[line.position] }
    set { amounts[line.position] = newValue }
  }

  /// Σ of all lines.
  var total: Term { amounts.sum }

  /// Σ of the lines that are paid in their month.
  var cash: Term {
    CostLine.allCases.reduce(.zero) { $1.isCash ? $0 + self[$1] : $0 }
  }

  /// The plain figures.
  var bill: Bill {
    var bill = Bill()
    for line in CostLine.allCases { bill[line] = self[line].value }
    return bill
  }

  static func += (left: inout Self, right: Self) {
    for index in left.amounts.indices { left.amounts[index] += right.amounts[index] }
  }

  /// The same bill with every line under its name.
  func named(_ recorder: Recorder, _ owner: String) -> Self {
    guard recorder.keepsNames else { return self }
    var named = self
    for line in CostLine.allCases where self[line].sheet != nil || self[line].value != 0 {
      named[line] = recorder.name(self[line], "\(owner): \(line.rawValue)", .moneyPerMonth)
    }
    return named
  }
}
