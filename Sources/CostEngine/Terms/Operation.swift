/// How a step of a sheet follows from the steps before it.
enum Operation: UInt8, Sendable {
  /// A number of the scenario.
  case input
  case constant
  case add, subtract, multiply, divide, maximum, minimum
  case wholeAbove, isPositive, power
  /// The same number under a name.
  case named
  /// One of the results of a call.
  case result

  /// Whether several in a row read as one: a + b + c.
  var isChained: Bool {
    switch self {
    case .add, .multiply, .maximum, .minimum: true
    default: false
    }
  }
}
