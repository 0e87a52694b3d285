/// A decision framework: rules, and how their outcomes make a verdict (decision.md, 4).
package struct Framework: Equatable, Sendable {
  /// How the outcomes combine.
  package enum Combination: Equatable, Sendable {
    /// So many rules with a word decide for `then`.
    case count(word: String, atLeast: Int, then: String, otherwise: String, undecided: String)
    /// The first rule that says anything decides.
    case first(otherwise: String)
    /// The outcomes stand side by side.
    case vector
    /// All rules that say anything must agree.
    case agreement(otherwise: String, none: String)
  }

  /// A verdict or a remark that stands where a condition holds.
  package struct Clause: Equatable, Sendable {
    /// Its name in results.
    package let id: String
    /// What it runs over.
    package let scope: RuleScope
    /// When it stands.
    package let condition: Condition
    /// The verdict, or what it says.
    package let text: String
    /// Where the source says it.
    package let claims: [String]

    /// A clause.
    package init(
      id: String, scope: RuleScope, condition: Condition, text: String, claims: [String]
    ) {
      self.id = id
      self.scope = scope
      self.condition = condition
      self.text = text
      self.claims = claims
    }
  }

  /// An answer that the framework asks for beyond the closed list.
  package struct Question: Equatable, Sendable {
    /// The key under `answers`.
    package let key: String
    /// What the answer holds.
    package let kind: FactKind
    /// The question.
    package let asks: String

    /// A question under a key.
    package init(key: String, kind: FactKind, asks: String) {
      self.key = key
      self.kind = kind
      self.asks = asks
    }
  }

  /// Words that say nothing for or against.
  package static let silentOutcomes: Set<String> = ["no", "neutral", "unknown", "not covered"]

  /// Its name in results and in a scenario's `frameworks`.
  package let id: String
  /// What it is called.
  package let title: String
  /// The document, or the firm whose framework it is.
  package let source: String
  /// The number of the document, such as 003, where it is one of the four.
  package let document: String?
  /// Where the source states it.
  package let claims: [String]
  /// What it asks beyond the closed list.
  package let questions: [Question]
  /// Its questions, in their order.
  package let rules: [FrameworkRule]
  /// How their outcomes make a verdict.
  package let combination: Combination
  /// Verdicts that stand before the rules'.
  package let overrides: [Clause]
  /// Remarks where they apply.
  package let notes: [Clause]
  /// The kinds of option that a verdict speaks for, where it speaks for any.
  package let meanings: [String: [Option.Kind]]
  /// Whether only scenarios that list it are judged by it.
  package let isListedOnly: Bool

  /// A framework whose references were checked.
  package init(
    id: String, title: String, source: String, document: String?, claims: [String],
    questions: [Question], rules: [FrameworkRule], combination: Combination, overrides: [Clause],
    notes: [Clause], meanings: [String: [Option.Kind]], isListedOnly: Bool = false
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.document = document
    self.claims = claims
    self.questions = questions
    self.rules = rules
    self.combination = combination
    self.overrides = overrides
    self.notes = notes
    self.meanings = meanings
    self.isListedOnly = isListedOnly
  }
}
