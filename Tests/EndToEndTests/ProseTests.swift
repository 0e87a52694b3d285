import Foundation
import Testing

@Suite("Our own prose")
struct ProseTests {
  private static let pages = ["README.md", ".github/CONTRIBUTING.md"]

  @Test("every YAML block is a scenario that check accepts", arguments: pages)
  func yaml(page: String) throws {
    let text = try String(
      contentsOf: Program.package.appendingPathComponent(page), encoding: .utf8)
    let blocks = text.components(separatedBy: "```yaml\n").dropFirst()
      .map { $0.components(separatedBy: "```")[0] }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let scratch = try Scratch()
      let file = try scratch.file("block.yaml", block)
      let outcome = try Program().run("check", file.path)
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
  }

  @Test("the format's example, reduced to what is supported, is accepted")
  func example() throws {
    let outcome = try Program().run(
      "check", "Tests/EndToEndTests/Cases/format-example/scenario.yaml")
    #expect(outcome.status == 0, "\(outcome.messages)")
  }
}
