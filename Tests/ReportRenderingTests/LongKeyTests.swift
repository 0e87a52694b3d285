import ReportModel
import Testing

@testable import ReportRendering

@Suite("Long keys in tables")
struct LongKeyTests {
  @Test("may break after points and underscores")
  func breaks() {
    #expect(
      RichText("workloads.triage.input_tokens").longKey
        == "workloads.<wbr>triage.<wbr>input_<wbr>tokens")
    #expect(
      RichText(quoted: "options.a&b.price.output_tokens").longKey
        == "<bdi>options.<wbr>a&amp;b.<wbr>price.<wbr>output_<wbr>tokens</bdi>")
  }

  @Test(
    "short words, sentences and mixed texts stay whole",
    arguments: ["short.key_a", "a sentence with a word.that_is_long_enough", ""] as [RichText])
  func stays(text: RichText) { #expect(text.longKey == nil) }
}
