/// One request, or one bucket of them.
struct Row {
  /// Seconds since 1970.
  var seconds = 0
  /// Billionths of a second beyond them.
  var nanoseconds = 0
  /// How many requests it stands for.
  var requests = 0
  /// Input tokens, those read from and written to the cache included.
  var input = 0
  /// Output tokens.
  var output = 0
  /// Input tokens read from the cache.
  var cached = 0
  /// Input tokens written to the cache.
  var written = 0
  /// What it cost, in 10⁻¹² of the currency; nil where the log does not say.
  var spend: Int?
  /// What tells the row from others.
  var identity: UInt64 = 0
}
