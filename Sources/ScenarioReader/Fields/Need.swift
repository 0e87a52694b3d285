/// A key that a mapping needs where it has certain others.
struct Need: Sendable {
  /// Any of these asks for it.
  let keys: [String]
  /// The value under the key with which it does, nil for any.
  var value: String?
  /// The key that must be there.
  let needed: String
  /// What to do about it.
  var help: String?
}
