/// What asking for a picture beside the scenario gave.
package enum PictureAnswer: Equatable, Sendable {
  case bytes([UInt8])
  case missing
  case unreadable
  /// A link that leads out of the scenario's folder.
  case outside
  case tooLarge
}
