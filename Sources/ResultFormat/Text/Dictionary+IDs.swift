extension Dictionary where Key == String {
  /// The values by the ids at their places.
  init(ids: [String], _ values: some Sequence<Value>) {
    self.init(zip(ids, values)) { first, _ in first }
  }
}
