/// A kind of log that is known by its columns.
package enum LogFormat: String, CaseIterable, Sendable {
  /// Days of the Anthropic console, without a count of requests.
  case anthropicConsole = "Anthropic console export"
  /// Buckets of the OpenAI usage export.
  case openAIUsage = "OpenAI usage export"
  /// Requests of the spend log of a LiteLLM proxy.
  case liteLLM = "LiteLLM spend log"
  /// Requests, one a row.
  case plain = "plain log"

  /// The names that a column may have, in small letters; of several the first that is there.
  func names(of role: ColumnRole) -> [String] {
    switch self {
    case .anthropicConsole: anthropicNames(role)
    case .openAIUsage: openAINames(role)
    case .liteLLM: liteLLMNames(role)
    case .plain: plainNames(role)
    }
  }

  /// The roles without which it is not this format.
  var required: [ColumnRole] {
    self == .openAIUsage
      ? [.timestamp, .input, .output, .requests] : [.timestamp, .input, .output]
  }

  /// Whether tokens read from and written to the cache are left out of the input column.
  var countsCacheApart: Bool { self == .anthropicConsole }

  /// Whether a row without a column of requests is one request.
  var isByRequest: Bool { self == .liteLLM || self == .plain }

  /// Other names of the columns to group by: the format's own for a common word.
  func groupNames(_ name: String) -> [String] {
    switch (self, name) {
    case (.anthropicConsole, "model"): ["model_version"]
    case (.openAIUsage, "api_key"): ["api_key_id"]
    case (.openAIUsage, "project"): ["project_id"]
    case (.openAIUsage, "user"): ["user_id"]
    default: []
    }
  }

  private func anthropicNames(_ role: ColumnRole) -> [String] {
    switch role {
    case .timestamp: ["usage_date_utc"]
    case .input: ["usage_input_tokens_no_cache"]
    case .output: ["usage_output_tokens"]
    case .cached: ["usage_input_tokens_cache_read"]
    case .written: ["usage_input_tokens_cache_write_5m"]
    case .writtenLonger: ["usage_input_tokens_cache_write_1h"]
    case .requests, .spend, .id, .answeredFromCache, .group: []
    }
  }

  private func openAINames(_ role: ColumnRole) -> [String] {
    switch role {
    case .timestamp: ["start_time", "start_time_iso"]
    case .input: ["input_tokens"]
    case .output: ["output_tokens"]
    case .cached: ["input_cached_tokens"]
    case .requests: ["num_model_requests"]
    case .written, .writtenLonger, .spend, .id, .answeredFromCache, .group: []
    }
  }

  private func liteLLMNames(_ role: ColumnRole) -> [String] {
    switch role {
    case .timestamp: ["starttime"]
    case .input: ["prompt_tokens"]
    case .output: ["completion_tokens"]
    case .cached: ["cached_tokens", "cache_read_input_tokens"]
    case .written: ["cache_creation_input_tokens"]
    case .spend: ["spend"]
    case .id: ["request_id"]
    case .answeredFromCache: ["cache_hit"]
    case .writtenLonger, .requests, .group: []
    }
  }

  private func plainNames(_ role: ColumnRole) -> [String] {
    switch role {
    case .timestamp: ["timestamp", "time", "ts", "created_at"]
    case .input: ["input_tokens", "prompt_tokens"]
    case .output: ["output_tokens", "completion_tokens"]
    case .cached: ["cached_input_tokens", "cached_tokens", "input_cached_tokens"]
    case .written: ["cache_write_tokens"]
    case .requests: ["requests"]
    case .spend: ["spend", "cost"]
    case .id: ["request_id", "id"]
    case .writtenLonger, .answeredFromCache, .group: []
    }
  }
}
