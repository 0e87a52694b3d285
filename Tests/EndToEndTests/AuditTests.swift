import Foundation
import Testing

/// The four articles, recomputed.
@Suite("Audit of the documents")
struct AuditTests {
  private static let audit = "inputs/documents/audit.yaml"

  private func claims() throws -> [[String: Any]] {
    let outcome = try Program().run("evaluate", "--quiet", Self.audit)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require((object as? [String: Any])?["claims"] as? [[String: Any]])
  }

  @Test("all 235 claims are there, and the 85 that give numbers are recomputed")
  func complete() throws {
    let claims = try claims()
    let ids = claims.compactMap { $0["id"] as? String }
    #expect(claims.count == 235 && Set(ids).count == 235)
    let counts = Dictionary(grouping: ids) { $0.prefix(2) }.mapValues(\.count)
    #expect(counts == ["D0": 55, "D1": 41, "D2": 80, "D3": 59])
    let open = claims.filter { $0["verdict"] as? String == "not-checkable" }
    #expect(open.count == 150 && open.allSatisfy { $0["because"] is String })
  }

  /// Each worked from the article's own numbers.
  @Test(
    "published figures that fail their own arithmetic are contradicted with the right figure",
    arguments: [
      // 50M · 30 · (0.8·0.15 + 0.2·0.60) / 10⁶ = 1,500 · 0.24 = 360, not 2,250.
      ("D2-19", 360.0, "contradicts"), ("D2-43", 3_600, "contradicts"),
      // 4,140 / 0.8 = 5,175; 5,175 / 360 = 14.375, not 2.3.
      ("D2-40", 5_175, "reproduced"), ("D2-42", 14.375, "contradicts"),
      // 3,600 / 4,360 = 0.826: the API wins, not own hosting by 5.
      ("D2-47", 3_600 / 4_360, "contradicts"),
      // 5.67 · 730 = 4,139.1.
      ("D2-21", 4_139.1, "reproduced"),
      // 2M · 30 = 60M.
      ("D0-10", 60e6, "reproduced"), ("D0-31", 0.9, "reproduced"),
    ] as [(String, Double, String)])
  func arithmetic(id: String, expected: Double, verdict: String) throws {
    let claim = try #require(try claims().first { $0["id"] as? String == id })
    #expect(claim["verdict"] as? String == verdict)
    let found = try #require(claim["recomputed"] as? Double)
    #expect(abs(found / expected - 1) < 1e-3, "\(found)")
  }

  @Test("the report lists every claim, the contradictions first, and its counts add up")
  func report() throws {
    let outcome = try Program().run("build", "--quiet", Self.audit, "-o", "-")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let page = Page(html: outcome.output)
    let claims = try #require(page.tables.first { $0.caption.hasPrefix("Every claim") })
    #expect(claims.body.count == 235)
    let verdicts = try #require(page.tables.first { $0.caption.hasPrefix("What recomputing") })
    let total = try #require(verdicts.totals.first)
    for column in total.indices.dropFirst() {
      let sum = verdicts.body.compactMap { Page.number($0[column]) }.reduce(0, +)
      #expect(Page.number(total[column]) == sum)
    }
    let disagreements = try #require(page.tables.first { $0.caption.hasPrefix("Where the doc") })
    #expect(disagreements.body.count == 26)
    let first = try #require(
      outcome.output.range(of: "</span> Contradicted, and what follows</h2>"))
    let ambiguous = try #require(outcome.output.range(of: "how they are read</h2>"))
    #expect(first.lowerBound < ambiguous.lowerBound)
  }
}
