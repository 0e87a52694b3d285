import DecisionEngine
import ScenarioModel

/// `frameworks[].rules[]`.
struct RuleResult: Codable, Sendable {
  let id: String
  let subject: Nullable<String>
  let fact: String
  let value: FactValue
  let outcome: String
  let because: Nullable<String>
  let source: [String]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case id, subject, fact, value, outcome, because, source
  }

  init(_ rule: FrameworkRule, _ found: RuleFinding.Case, in scenario: Scenario) {
    id = rule.id
    subject = Nullable(found.subject.id(in: scenario))
    fact = found.values.map(\.term.text).joined(separator: ", ")
    value = FactValue(found.values.count == 1 ? found.values[0].fact : nil)
    outcome = found.outcome.word
    because = Nullable(found.outcome.because)
    source = rule.claims
  }
}

extension RuleResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .id: .text("The rule's name.")
    case .subject: .text("The workload or option that it was asked of; null for the whole.").orNull
    case .fact: .text("The facts that it asks for.")
    case .value: FactValue.schema
    case .outcome: .text("What the answer means; unknown where a fact is missing.")
    case .because: .text("Why, where the source leaves it open.").orNull
    case .source: .list(of: .text("A claim."), "The statements that the rule stands on.")
    }
  }
}

/// The value of a fact: a number, a word, true or false, or null.
struct FactValue: Codable, Sendable {
  private let fact: Fact?

  init(_ fact: Fact?) { self.fact = fact }

  /// Reads any of them.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      fact = nil
    } else if let truth = try? container.decode(Bool.self) {
      fact = .truth(truth)
    } else if let number = try? container.decode(Double.self) {
      fact = .number(number)
    } else {
      fact = .word(try container.decode(String.self))
    }
  }

  /// Writes it.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch fact {
    case .number(let number)? where number.isFinite: try container.encode(number)
    case .word(let word)?: try container.encode(word)
    case .truth(let truth)?: try container.encode(truth)
    default: try container.encodeNil()
    }
  }

  /// Any of the types.
  static let schema = JSONSchema.any(
    of: [.number, .string, .boolean, .null],
    "The fact, where it is one and known; null else.")
}
