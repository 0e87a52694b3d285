import DecisionEngine
import ReportModel
import ScenarioModel
import Testing

@Suite("An index of reports")
struct ReportIndexTests {
  private let provenance = Provenance(
    version: "1", inputs: [.init(name: "catalog", sha256: "ab")], command: "breakeven build")

  private func entry(_ title: String, _ group: IndexEntry.Group) -> IndexEntry {
    var entry = IndexEntry(title: RichText(quoted: title), group: group, date: nil)
    entry.month = "$1"
    return entry
  }

  @Test("groups by how sure the answer is and sorts by title, whatever the figures and the order")
  func order() {
    let pages = [
      ("d", entry("b", .clear)), ("c", entry("x", .audit)), ("b", entry("A", .clear)),
      ("a", entry("b", .clear)), ("e", entry("y", .lean)),
    ]
    for pages in [pages, pages.reversed()] {
      let index = ReportIndex(of: pages, provenance: provenance, in: .english)
      #expect(
        index.sections.map(\.title.characters) == [
          "Clear", "A lean, not a clear lead", "Claims of others, recomputed",
        ])
      #expect(index.sections[0].rows.map(\.folder) == ["b", "a", "d"])
      #expect(index.sections[0].rows[0].cells.map(\.characters) == ["A", "–", "$1", "–", "–"])
      #expect(index.sections[2].rows[0].cells.map(\.characters) == ["x", "–", "–"])
      #expect(index.provenance.rows.map { $0.cells[1].text.characters }.contains("ab"))
    }
  }

  @Test("says of a report what its own summary says")
  func figures() throws {
    let report = Report.client(RichScenario().scenario())
    let entry = try #require(report.entry)
    let leader = try #require(report.tables["answer"]?.rows.first)
    #expect(entry.leader == leader.cells[0].text)
    #expect(entry.month?.characters.hasSuffix(leader.cells[2].text.characters) == true)
    #expect(entry.title.characters == report.title.characters)
  }

  @Test("a comparison stands in a group of its own, which says nothing of its certainty")
  func comparison() {
    let found = PublicAssessment(RichScenario().scenario())
    let report = ComparisonReport.report(found, provenance: provenance)
    #expect(report.entry?.group == .comparison)
  }
}
