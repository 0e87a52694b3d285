import Foundation
import Testing

@testable import CommonMark

/// `.ci/check-markdown` makes the cases; without them there is nothing to compare with.
@Suite struct AgreementTests {
  private static let path = ProcessInfo.processInfo.environment["PIPE_TABLE_CASES"]
  private static let leastAgreement = 0.99

  struct Case: Decodable {
    struct Table: Decodable, Equatable {
      var alignments: [String]
      var rows: [[String]]
    }

    var place: String
    var markdown: String
    var tables: [Table]
    /// Whether a link definition touches other text, which cmark-gfm may make a header of.
    var isGlued: Bool
  }

  @Test(.enabled(if: path != nil)) func cellsAreThoseOfCmarkGFM() throws {
    let data = try Data(contentsOf: URL(filePath: #require(Self.path)))
    let cases = try JSONDecoder().decode([Case].self, from: data)
    for (place, cases) in Dictionary(grouping: cases, by: \.place).sorted(by: { $0.key < $1.key }) {
      let compared = cases.filter { !$0.isGlued }
      let differing = try compared.filter { try Self.tables(of: $0.markdown) != $0.tables }
      let rate = 1 - Double(differing.count) / Double(compared.count)
      print("\(place): \(compared.count - differing.count) of \(compared.count) agree")
      for example in differing.prefix(Self.shownDifferences) {
        print(String(reflecting: example.markdown))
        print("  ours:   \(try Self.tables(of: example.markdown).map(\.rows))")
        print("  theirs: \(example.tables.map(\.rows))")
      }
      #expect(rate >= Self.leastAgreement)
    }
  }

  private static let shownDifferences = 5

  private static func tables(of markdown: String) throws -> [Case.Table] {
    var tables: [Case.Table] = []
    _ = try Markdown.renderHTML(
      markdown, directives: [],
      renderTable: { table in
        tables.append(
          Case.Table(
            alignments: table.alignments.map { "\($0)" },
            rows: ([table.header] + table.rows).map { $0.map(\.html) }))
        return ""
      }
    ) { _ in "" }
    return tables
  }
}
