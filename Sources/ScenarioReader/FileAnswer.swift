/// What asking for a file beside the scenario gave: a picture, or a file that it extends.
package enum FileAnswer: Equatable, Sendable {
  case bytes([UInt8])
  case missing
  case unreadable
  /// A link that leads out of the scenario's folder.
  case outside
  case tooLarge
}

/// The name from when only pictures were asked for.
package typealias PictureAnswer = FileAnswer
