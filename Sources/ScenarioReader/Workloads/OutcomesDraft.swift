import Quantities

/// A workload's outcomes before it is known which option has which rate.
struct OutcomesDraft {
  /// A rate under the name of an option, of a model, or `default`.
  struct Rate {
    let name: String
    let spot: YAMLSpot
    /// The rate, nil if it is wrong.
    let figure: Figure?
  }

  /// The keys of `outcomes`.
  let fields: Fields
  /// k, the most attempts per request.
  let attempts: Figure
  /// f, what a request costs that fails every attempt.
  let fallbackCost: Figure?
  /// The rates in the order of the file.
  let rates: [Rate]

  /// The rate under a name.
  func rate(_ name: String) -> Rate? { rates.first { $0.name == name } }
}
