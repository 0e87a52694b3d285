extension String {
  /// Whether a byte stands in the text, found without decoding it.
  func hasByte(_ byte: UInt8) -> Bool {
    let bytes = utf8Span.span
    var found: UInt8 = 0
    // Without a way out, so that many bytes are compared at once.
    for index in bytes.indices { found |= bytes[index] == byte ? 1 : 0 }
    return found != 0
  }
}
