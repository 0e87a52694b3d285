/// What a column of a log says about a request, or about a bucket of them.
package enum ColumnRole: String, CaseIterable, Sendable {
  /// When it was made, or when the bucket begins.
  case timestamp
  /// Input tokens.
  case input
  /// Output tokens.
  case output
  /// Input tokens read from the prompt cache.
  case cached
  /// Input tokens written to the prompt cache.
  case written = "cache_writes"
  /// More input tokens written to the prompt cache, at another price.
  case writtenLonger = "cache_writes_longer"
  /// How many requests the row stands for.
  case requests
  /// What it cost.
  case spend
  /// What tells it from every other.
  case id
  /// Whether a cache in front of the model answered it.
  case answeredFromCache = "answered_from_cache"
  /// What workloads are told apart by.
  case group

  /// Its place among the cells of a record.
  var slot: Int {
    switch self {
    case .timestamp: 0
    case .input: 1
    case .output: 2
    case .cached: 3
    case .written: 4
    case .writtenLonger: 5
    case .requests: 6
    case .spend: 7
    case .id: 8
    case .answeredFromCache: 9
    case .group: 10
    }
  }

  /// The roles that `--columns` may name; what to group by is asked for on its own.
  package static var mappable: [ColumnRole] { allCases.filter { $0 != .group } }
}
