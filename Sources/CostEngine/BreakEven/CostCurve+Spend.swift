extension CostCurve {
  /// The token bill at a volume; 0 for what is not billed by the token alone.
  package func tokenSpend(atScale scale: Double) -> Double {
    tokens.reduce(0) { $0 + $1.value(scale).amount }
  }

  /// The volume at which the token bill is an amount; nil where no volume has it.
  package func scale(ofTokenSpend amount: Double) -> Double? {
    let least = 1e-15
    guard !tokens.isEmpty, amount > 0, tokenSpend(atScale: least) < amount else { return nil }
    var (low, high) = (least, 1.0)
    while tokenSpend(atScale: high) < amount {
      guard high < 1e15 else { return nil }
      (low, high) = (high, high * 2)
    }
    for _ in 0..<200 where high > low * (1 + 1e-15) {
      let middle = (low + high) / 2
      if tokenSpend(atScale: middle) < amount { low = middle } else { high = middle }
    }
    return high
  }
}
