/// How a figure came about: what it is computed from, down to the numbers of the scenario.
package struct Explanation: Sendable {
  /// What a step is made of.
  package enum Origin: Sendable {
    /// A row of the assumption register.
    case input(row: Int)
    case constant
    /// A formula over the parts, with `{0}`, `{1}` … where each stands and `#0.5#` for a constant.
    case formula(String)
    /// The same step was explained before.
    case seen
  }

  /// The step's name; nil for constants and inputs. A step that several formulas read without a
  /// name of its own is `step 1`, `step 2` …
  package let name: String?
  /// What the value counts; nil where that is not known, and for inputs, whose row has it.
  package let unit: StepUnit?
  /// Its value.
  package let value: Double
  /// What it is made of.
  package let origin: Origin
  /// The steps that the formula reads, in the order of their places.
  package let parts: [Explanation]
  /// The value that the tree gives when it is evaluated anew from its inputs and constants.
  package let evaluated: Double
}
