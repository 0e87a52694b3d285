import Quantities
import ScenarioModel

/// The schemas of a number that a rule allows: bare, or with its evidence or range.
struct NumberSchema {
  /// What the number may be.
  let rule: NumberRule

  /// The keys of any number written as a mapping, and which of them go together.
  static let sourced: JSONText = {
    let table = NumberReader.table(NumberRule(unit: .count))
    let own = table.entries.map { key in
      JSONText.Member(key: key.name, value: member(key))
    }
    return .pairs([
      "type": .string("object"),
      "properties": .object(own + [SchemaDefinitions.internalMember]),
      "additionalProperties": .bool(false),
      "oneOf": .array(DistributionReader.forms.map(form)),
    ])
  }()

  /// The keys of one form of a number, with the distributions that they can have.
  private static func form(_ keys: [String], _ shapes: [DistributionReader.Shape]) -> JSONText {
    let others = NumberReader.valueKeys.filter { !keys.contains($0) }
    let shapes: JSONText =
      shapes.isEmpty ? .bool(false) : .pairs(["enum": .strings(shapes.map(\.rawValue))])
    return .pairs([
      "required": .strings(keys),
      "not": .pairs(["anyOf": .array(others.map { SchemaRules.has($0) })]),
      "properties": .pairs(["distribution": shapes]),
    ])
  }

  /// A name that only this rule's numbers have.
  var name: String {
    let percent = rule.unit == .share ? "share" : rule.isWhole ? "whole" : "real"
    let low = rule.lower.isIncluded ? "from" : "above"
    let bounds = "\(low)_\(Self.word(rule.lower.value))"
    let upper = rule.upper.map {
      "_\($0.isIncluded ? "to" : "below")_\(Self.word($0.value))"
    }
    let range = rule.takesRange || rule.isWhole ? "" : "_point"
    return "\(percent)_\(bounds)\(upper ?? "")\(range)"
  }

  /// The number alone: typed by the loader, or as a text with its suffix.
  var bare: JSONText {
    var number: [JSONText.Member] = [
      .init(key: "type", value: .string(rule.isWhole ? "integer" : "number")),
      .init(
        key: rule.lower.isIncluded ? "minimum" : "exclusiveMinimum",
        value: .number(rule.lower.value)),
    ]
    if let upper = rule.upper {
      number.append(
        .init(
          key: upper.isIncluded ? "maximum" : "exclusiveMaximum", value: .number(upper.value)))
    }
    return .pairs([
      "anyOf": .array([
        .object(number), .pairs(["type": .string("string"), "pattern": .string(pattern)]),
      ])
    ])
  }

  /// What the number looks like as a text; bounds are told of percentages from 0 to 100 only.
  private var pattern: String {
    let sign = rule.lower.value < 0 ? "[+-]?" : "[+]?"
    let digits = "([0-9][0-9_]*([.][0-9_]*)?|[.][0-9][0-9_]*)([eE][+-]?[0-9]+)?"
    guard rule.unit == .share else { return "^\(sign)\(digits)[KMBT]?$" }
    guard rule.lower.value == 0, let upper = rule.upper, upper.value == 1 else {
      return "^\(sign)\(digits)[KMBT%]?$"
    }
    let hundred = upper.isIncluded ? "|0*100([.]0*)?" : ""
    let percent = "(0*[0-9]{1,2}([.][0-9]*)?|[.][0-9]+\(hundred))%"
    return "^\(sign)(\(digits)[KMBT]?|\(percent))$"
  }

  /// The number alone, with its evidence, or as a distribution where it takes one.
  func any(_ bare: JSONText) -> JSONText {
    let keys = rule.takesRange ? "value|low|likely|high|mean" : "value"
    var mapping = JSONText.pairs([
      "$ref": .string("#/$defs/sourced_number"),
      "patternProperties": .pairs(["^(\(keys))$": bare]),
    ])
    if !rule.takesRange {
      mapping = mapping.adding([.init(key: "required", value: .strings(["value"]))])
    }
    return .pairs(["anyOf": .array([bare, mapping])])
  }

  private static func member(_ key: Key) -> JSONText {
    switch key.shape {
    case .word(let words): .pairs(["enum": .strings(words)])
    case .date: .pairs(["type": .string("string")])
    case .text: .pairs(["$ref": .string("#/$defs/text")])
    default: .bool(true)
    }
  }

  private static func word(_ value: Double) -> String {
    let text = Int(exactly: value).map(String.init) ?? String(value)
    return text.replacing("-", with: "minus").replacing(".", with: "_")
  }
}
