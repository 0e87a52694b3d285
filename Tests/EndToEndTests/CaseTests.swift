import Foundation
import Testing

/// One folder a case: `arguments`, one a line, its inputs, and `expected`, what a run gives.
///
/// `BREAKEVEN_RECORD=1` writes `expected` again; look at the difference before you commit it.
@Suite("Cases")
struct CaseTests {
  private static let folder = Program.package.appendingPathComponent("Tests/EndToEndTests/Cases")

  private static let names: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter {
      let arguments = folder.appendingPathComponent("\($0)/arguments").path
      return FileManager.default.fileExists(atPath: arguments)
    }.sorted()
  }()

  @Test("gives what was recorded and reviewed", arguments: names)
  func recorded(name: String) throws {
    let place = Self.folder.appendingPathComponent(name)
    let lines = try String(
      contentsOf: place.appendingPathComponent("arguments"), encoding: .utf8)
    var program = Program()
    program.folder = place
    let outcome = try program.run(lines.split(separator: "\n").map(String.init))
    let found =
      "status \(outcome.status)\n--- output\n\(outcome.output)--- messages\n\(outcome.messages)"
    let expected = place.appendingPathComponent("expected")
    if ProcessInfo.processInfo.environment["BREAKEVEN_RECORD"] == "1" {
      try Data(found.utf8).write(to: expected)
    }
    let recorded = (try? String(contentsOf: expected, encoding: .utf8)) ?? "nothing recorded"
    #expect(found == recorded)
  }
}
