import UsageLogs

extension Crew {
  /// The crew as readers of usage logs take it.
  var usageWorkers: UsageWorkers {
    UsageWorkers(count: count) { [self] count, work in
      _ = map(Array(0..<count)) { work($0) }
    }
  }
}
