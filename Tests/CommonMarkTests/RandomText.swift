/// Random text over an alphabet that Markdown, HTML and mustache give meaning to.
struct RandomText: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  static let fragments =
    [
      "a", "Z", "0", "1.", "2)", " ", "  ", "    ", "\t", "\n", "\r\n", "\r", "\u{B}", "\0",
      "é", "🙂", "👩‍👩‍👧", "שלום", "\u{202E}", "\u{2067}", "\u{2069}", "\u{A0}", "\u{2028}", "\u{FDF2}",
      "<script>", "</p>", "<!--", "-->", "<http://x.y>", "&amp;", "&#35;", "&", "{{title}}", "{",
      "](javascript:alert(1))", "![", "[", "]", "(", ")", "```", "~~~", "`", "|", "\\", "\\\\",
      "#", "# ", "- ", "+ ", "===", "---", "> ", "*", "**", "_", "__", "\"", "'", "$", ":", "://",
    ] + [Marks.opening, Marks.closing]

  /// SplitMix64, by Steele, Lea and Flood.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func text(fragments count: Int) -> String {
    (0..<count).map { _ in Self.fragments.randomElement(using: &self) ?? "" }.joined()
  }
}
