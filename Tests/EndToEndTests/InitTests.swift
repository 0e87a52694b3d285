import Foundation
import Testing

@Suite("Beginning")
struct InitTests {
  @Test("the first scenario is written with comments and builds without a change")
  func scenario() throws {
    let scratch = try Scratch()
    let program = Program(folder: scratch.folder)
    #expect(try program.run("init").status == 0)
    #expect(try scratch.names() == ["scenario.yaml"])
    let outcome = try program.run("build", "--strict", "scenario.yaml")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try scratch.names().contains("out/scenario.html"))
  }

  @Test("templates, catalog, frameworks and policy are copied out and then used")
  func templates() throws {
    let scratch = try Scratch()
    let program = Program(folder: scratch.folder)
    #expect(try program.run("init", "--templates").status == 0)
    let names = try scratch.names()
    for name in [
      "templates/client/report.md.mustache", "templates/theme/theme.css",
      "templates/theme/font-license.txt", "inputs/catalog/api-models.yaml", "inputs/policy.yaml",
      "inputs/frameworks/volume-tiers.yaml",
    ] { #expect(names.contains(name)) }
    let scenario = Program.package.appendingPathComponent("inputs/scenarios/steady-volume.yaml")
    let built = try Program().run("build", "-o", "-", scenario.path).output
    #expect(try program.run("build", "-o", "-", scenario.path).output == built)
    _ = try scratch.file("templates/client/summary.md.mustache", "Own words.\n")
    #expect(try program.run("build", "-o", "-", scenario.path).output.contains("Own words."))
  }

  @Test("nothing that is there is overwritten, and nothing is written beside it")
  func present() throws {
    let scratch = try Scratch()
    _ = try scratch.file("inputs/policy.yaml", "mine")
    let outcome = try Program(folder: scratch.folder).run("init", "--templates")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("./inputs/policy.yaml: error: is there already"))
    #expect(try scratch.names() == ["inputs", "inputs/policy.yaml"])
  }

  @Test("a folder that can't be made is exit code 4")
  func blocked() throws {
    let scratch = try Scratch()
    _ = try scratch.file("a", "")
    #expect(try Program(folder: scratch.folder).run("init", "a/b").status == 4)
  }
}
