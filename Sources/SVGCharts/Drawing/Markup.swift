/// A piece of SVG: literals stand verbatim, interpolated strings are escaped and
/// interpolated numbers have at most two decimals, so that hostile text can't become markup.
struct Markup: ExpressibleByStringInterpolation {
  private(set) var bytes: [UInt8]

  init(capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  init(stringLiteral: String) {
    bytes = Array(stringLiteral.utf8)
  }

  init(stringInterpolation: StringInterpolation) {
    bytes = stringInterpolation.markup.bytes
  }

  mutating func append(_ markup: Markup) {
    bytes.append(contentsOf: markup.bytes)
  }

  mutating func append(verbatim utf8: some Sequence<UInt8>) {
    bytes.append(contentsOf: utf8)
  }

  mutating func append(number: Double) {
    write(atMost: OutputSpan<UInt8>.longestNumber) { $0.append(number: number) }
  }

  /// Lets `body` write up to `capacity` bytes of markup in place.
  mutating func write(atMost capacity: Int, _ body: (inout OutputSpan<UInt8>) -> Void) {
    bytes.append(addingCapacity: capacity, initializingWith: body)
  }
}
