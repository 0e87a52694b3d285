extension String {
  /// Whether a byte stands in the text, found without decoding it.
  func hasByte(_ byte: UInt8) -> Bool {
    let bytes = utf8Span.span
    for index in bytes.indices where bytes[index] == byte { return true }
    return false
  }
}
