/// Text of a report that knows which parts come from a scenario.
///
/// Our own words are plain; what a user wrote is quoted, and every format shows it as written, in
/// its own bidirectional isolation. Write `"\(quoted: option.name) costs \(amount)"`.
package struct RichText: Equatable, Sendable, ExpressibleByStringInterpolation {
  /// A stretch of text by where it comes from.
  package enum Segment: Equatable, Sendable {
    /// Written by us or computed.
    case plain(String)
    /// Written by the user.
    case quoted(String)
  }

  /// The stretches in order.
  package private(set) var segments: [Segment]

  /// Our own words.
  package init(stringLiteral text: String) {
    segments = text.isEmpty ? [] : [.plain(text)]
  }

  /// Our own words around quoted ones.
  package init(stringInterpolation: Interpolation) {
    segments = stringInterpolation.segments
  }

  /// Our own or computed text.
  package init(_ text: String) {
    self.init(stringLiteral: text)
  }

  /// What a user wrote.
  package init(quoted text: String) {
    segments = text.isEmpty ? [] : [.quoted(text)]
  }

  /// Stretches that are there already.
  init(_ segments: [Segment]) { self.segments = segments }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { segments.isEmpty }

  /// The characters without any marking, for formats that have none.
  package var characters: String {
    segments.reduce(into: "") { text, segment in
      switch segment {
      case .plain(let part), .quoted(let part): text += part
      }
    }
  }

  /// One text after the other.
  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.segments += right.segments
    return sum
  }

  /// Sentences with spaces between them, without those that say nothing.
  static func sentences(_ sentences: [Self]) -> Self {
    let said = sentences.filter { !$0.isEmpty }
    return said.dropFirst().reduce(said.first ?? "") { $0 + " " + $1 }
  }

  /// Collects the stretches of an interpolated literal.
  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var segments: [Segment] = []

    /// Starts empty.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds our own words.
    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { segments.append(.plain(literal)) }
    }

    /// Adds computed text.
    package mutating func appendInterpolation(_ text: String) { appendLiteral(text) }

    /// Adds a number as Swift writes it.
    package mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }

    /// Adds what a user wrote.
    package mutating func appendInterpolation(quoted text: String) {
      if !text.isEmpty { segments.append(.quoted(text)) }
    }

    /// Adds text that already knows where its parts come from.
    package mutating func appendInterpolation(_ text: RichText) { segments += text.segments }
  }
}
