import Foundation
import Testing

@Suite("Same input, same bytes")
struct SameBytesTests {
  @Test("another folder, time zone and locale change nothing")
  func places() throws {
    let (first, second) = (try Scratch(), try Scratch())
    let scenarios = Program.package.appendingPathComponent("inputs/scenarios").path
    var program = Program()
    program.environment = ["TZ": "Pacific/Kiritimati", "LC_ALL": "C"]
    #expect(try program.run("build", "inputs/scenarios", "-o", first.folder.path).status == 0)
    program.folder = second.folder
    program.environment = ["TZ": "America/Anchorage", "LC_ALL": "de_DE.UTF-8", "LANG": "tr_TR"]
    #expect(try program.run("build", "--jobs", "1", scenarios, "-o", "pages").status == 0)
    let names = try first.names()
    #expect(names.count >= 9)
    for name in names {
      let one = try Data(contentsOf: first.folder.appendingPathComponent(name))
      let other = try Data(contentsOf: second.folder.appendingPathComponent("pages/\(name)"))
      #expect(one == other, "\(name)")
    }
  }

  @Test("a scenario past those kept in memory makes the same page")
  func manyScenarios() throws {
    let scratch = try Scratch()
    let source = Program.package.appendingPathComponent("inputs/scenarios/early-product.yaml")
    let text = try String(contentsOf: source, encoding: .utf8)
    for number in 100..<240 { _ = try scratch.file("in/s\(number)/same\(number).yaml", text) }
    var program = Program()
    program.folder = scratch.folder
    #expect(try program.run("build", "--quiet", "in", "-o", "out").status == 0)
    let pages = try [100, 239].map { number in
      let page = scratch.folder.appendingPathComponent("out/s\(number)/same\(number).html")
      return try String(contentsOf: page, encoding: .utf8)
        .replacingOccurrences(of: "same\(number).yaml", with: "")
    }
    #expect(pages[0] == pages[1] && !pages[0].isEmpty)
  }

  @Test("a copied program does the same in an empty folder")
  func copied() throws {
    let scratch = try Scratch()
    let copy = scratch.folder.appendingPathComponent("breakeven")
    try FileManager.default.copyItem(at: Program.built, to: copy)
    let source = Program.package.appendingPathComponent("inputs/scenarios/support-team.yaml")
    _ = try scratch.file("work/support-team.yaml", bytes: Data(contentsOf: source))
    var program = Program()
    let expected = try program.run("build", "--quiet", source.path, "-o", "-").output
    program.executable = copy
    program.folder = scratch.folder.appendingPathComponent("work")
    let outcome = try program.run("build", "support-team.yaml", "-o", "out")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let page = scratch.folder.appendingPathComponent("work/out/support-team.html")
    #expect(try String(contentsOf: page, encoding: .utf8) == expected)
  }
}
