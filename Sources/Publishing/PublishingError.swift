/// A file that could not be written, and why.
package struct PublishingError: Error, Equatable, Sendable {
  /// The file.
  package let path: String
  /// Why, as the system says it.
  package let reason: String
}
