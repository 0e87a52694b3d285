/// What an option is to the reader, which decides its look in every chart alike.
package enum SeriesRole: Equatable, Sendable {
  /// The one to look at first, in the accent.
  case leading
  /// One of the rest, numbered from zero, in a neutral tone.
  case other(Int)
}
