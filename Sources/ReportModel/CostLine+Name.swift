package import CostEngine

extension CostLine {
  /// What a bill calls the line.
  package var name: String {
    switch self {
    case .inputTokens: "Input tokens"
    case .cachedInputTokens: "Input read from the cache"
    case .cacheWrites: "Input written to the cache"
    case .outputTokens: "Output tokens"
    case .discounts: "Batch and volume discounts"
    case .commitment: "Up to the commitment"
    case .fee: "Fee"
    case .compute: "Compute"
    case .hardware: "Hardware, over its life"
    case .capital: "Capital tied up in hardware"
    case .power: "Power"
    case .colocation: "Colocation"
    case .maintenance: "Maintenance"
    case .storage: "Storage"
    case .egress: "Egress"
    case .tooling: "Tooling"
    case .people: "People"
    case .setup: "Setup, spread over the horizon"
    case .fallback: "Fallback after failed attempts"
    }
  }
}
