/// A question that a framework asks, and what its answers mean.
package struct FrameworkRule: Equatable, Sendable {
  /// What an answer means.
  package struct Outcome: Equatable, Sendable {
    /// The word, such as `yes`, `self-host` or `ambiguous`.
    package let word: String
    /// Why, where the source leaves it open.
    package let because: String?

    /// A word with its reason.
    package init(_ word: String, because: String? = nil) {
      self.word = word
      self.because = because
    }
  }

  /// A range of numbers.
  package struct Band: Equatable, Sendable {
    /// The lower end; nil for none.
    package let lower: RangeEnd?
    /// The upper end; nil for none.
    package let upper: RangeEnd?
    /// What a number in between means.
    package let outcome: Outcome

    /// The numbers between two ends, nil for none.
    package init(lower: RangeEnd?, upper: RangeEnd?, outcome: Outcome) {
      self.lower = lower
      self.upper = upper
      self.outcome = outcome
    }
  }

  /// How the outcome follows.
  package enum Test: Equatable, Sendable {
    case bands(FactTerm, [Band])
    case values(FactTerm, [(Fact, Outcome)])
    case rows([(condition: Condition, outcome: Outcome)], otherwise: Outcome)

    /// Whether both ask the same.
    package static func == (left: Self, right: Self) -> Bool {
      switch (left, right) {
      case (.bands(let a, let b), .bands(let c, let d)): a == c && b == d
      case (.values(let a, let b), .values(let c, let d)):
        a == c && b.elementsEqual(d) { $0 == $1 }
      case (.rows(let a, let b), .rows(let c, let d)):
        b == d && a.elementsEqual(c) { $0.condition == $1.condition && $0.outcome == $1.outcome }
      default: false
      }
    }
  }

  /// Its name in results.
  package let id: String
  /// The question.
  package let asks: String
  /// What it runs over.
  package let scope: RuleScope
  /// Where the source says it.
  package let claims: [String]
  /// How the outcome follows.
  package let test: Test

  /// A rule.
  package init(id: String, asks: String, scope: RuleScope, claims: [String], test: Test) {
    self.id = id
    self.asks = asks
    self.scope = scope
    self.claims = claims
    self.test = test
  }
}
