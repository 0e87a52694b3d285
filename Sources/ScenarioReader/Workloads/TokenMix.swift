import Quantities

/// Amounts of input and output tokens, of a request or of a month.
struct TokenMix: Equatable {
  /// i or In.
  let input: Double
  /// o or Out.
  let output: Double

  /// The factor by which two mixes' input to output differ; 1 where they are the same.
  func factor(to other: TokenMix) -> Double {
    let (left, right) = (input * other.output, output * other.input)
    if left == right { return 1 }
    return left > 0 && right > 0 ? max(left / right, right / left) : .infinity
  }

  /// The mix for messages, such as `800 input to 60 output tokens`.
  var words: String {
    "\(NumberText.plain(input)) input to \(NumberText.plain(output)) output tokens"
  }
}
