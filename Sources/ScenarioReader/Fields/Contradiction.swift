/// A key beside which others of the same mapping make no sense.
struct Contradiction: Sendable {
  /// The key that counts.
  let key: String
  /// The value under the key with which it does, nil for any.
  var value: String?
  /// Those that contradict it.
  let others: [String]
  /// The value under the others with which they do, nil for any.
  var otherValue: String?
  /// What to do about it.
  let help: String
}
