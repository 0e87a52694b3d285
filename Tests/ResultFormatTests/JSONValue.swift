import Foundation

/// Any JSON, its types told apart.
enum JSONValue: Equatable, Decodable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// The value of a text.
  init(text: String) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  /// The value under a key of an object.
  subscript(key: String) -> JSONValue? {
    get { members[key] }
    set {
      var members = members
      members[key] = newValue
      self = .object(members)
    }
  }

  /// The value at a path such as `options.own.cash_flow[3]`; nil where nothing is there.
  subscript(path path: String) -> JSONValue? {
    path.split(separator: ".").reduce(self) { value, step in
      let parts = step.split(separator: "[")
      return parts.dropFirst().reduce(value?[String(parts[0])]) { list, place in
        guard let index = Int(place.dropLast()), case .list(let values)? = list else { return nil }
        return values.indices.contains(index) ? values[index] : nil
      }
    }
  }

  /// The members of an object; none of anything else.
  var members: [String: JSONValue] { if case .object(let members) = self { members } else { [:] } }
  /// The values of a list; the value itself of anything else.
  var values: [JSONValue] { if case .list(let values) = self { values } else { [self] } }
  /// A text.
  var string: String? { if case .text(let text) = self { text } else { nil } }
  /// A number.
  var double: Double? { if case .number(let number) = self { number } else { nil } }

  /// What JSON Schema calls it.
  func isType(_ name: String?) -> Bool {
    switch (self, name) {
    case (.null, "null"), (.flag, "boolean"), (.number, "number"), (.text, "string"),
      (.list, "array"), (.object, "object"):
      true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }
}
