import Testing

@testable import Publishing

@Suite("Attachments without a clock")
struct PDFAttachmentsTests {
  private let attachments = PDFAttachments(
    [], day: "2026-01-31", digest: String(repeating: "a1", count: 32))

  private func cleaned(_ document: String) -> String {
    String(decoding: attachments.withoutClock(Array(document.utf8)), as: UTF8.self)
  }

  @Test("dates and identifiers are replaced by those of the scenario")
  func replaced() {
    let old = String(repeating: "0f", count: 16)
    let new = String(repeating: "a1", count: 16)
    #expect(
      cleaned(
        "/Size 9/CreationDate (D:20991231235959Z)/ModDate (D:20991231235958Z)>>/ID [(\(old)) (\(old))]"
      )
        == "/Size 9/CreationDate (D:20260131000000Z)/ModDate (D:20260131000000Z)>>"
        + "/ID [(\(new)) (\(new))]")
  }

  @Test(
    "what has another shape stays",
    arguments: [
      "", "/ModDate (D:2099)", "/ModDate (D:20991231235959+)", "/ID [(x) (y)]", "/ModDate (",
    ])
  func kept(document: String) {
    #expect(cleaned(document) == document)
  }
}
