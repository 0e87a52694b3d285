import Foundation
import Testing

@Suite("Choosing templates")
struct TemplateTests {
  private static let scenario = "inputs/scenarios/steady-volume.yaml"

  @Test("a report that is asked for by name carries the name in its file and its command")
  func named() throws {
    let scratch = try Scratch()
    let outcome = try Program().run(
      "build", "--quiet", Self.scenario, "--template", "audit", "-o", scratch.folder.path)
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try scratch.names() == ["steady-volume.audit.html"])
    let html = try String(
      contentsOf: scratch.folder.appendingPathComponent("steady-volume.audit.html"),
      encoding: .utf8)
    #expect(Page(html: html).text.contains("breakeven build --template audit steady-volume.yaml"))
  }

  @Test("a folder's partial and style stand over the shipped ones, the rest stays")
  func folder() throws {
    let scratch = try Scratch()
    _ = try scratch.file("house/summary.md.mustache", "Our own words on {{title}}.\n")
    _ = try scratch.file("house/theme/theme.css", "body { color: #123456; }\n")
    let outcome = try Program().run(
      "build", "--quiet", Self.scenario, "--template", scratch.folder.path + "/house", "-o",
      scratch.folder.path + "/out")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(try scratch.names(below: "out") == ["steady-volume.house.html"])
    let html = try String(
      contentsOf: scratch.folder.appendingPathComponent("out/steady-volume.house.html"),
      encoding: .utf8)
    #expect(html.contains("Our own words on ") && html.contains("color: #123456"))
    #expect(Page(html: html).text.contains("Assumption register"))
  }

  @Test("faults of a folder's templates are pointed at, and nothing is written")
  func faults() throws {
    let scratch = try Scratch()
    _ = try scratch.file("house/summary.md.mustache", "{{titel}}\n")
    let outcome = try Program().run(
      "build", Self.scenario, "--template", scratch.folder.path + "/house", "-o",
      scratch.folder.path + "/out")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("/house/summary.md.mustache:1:1: error"))
    #expect(outcome.messages.contains("did you mean 'title'?"))
    #expect(try scratch.names(below: "out") == [])
  }

  @Test(
    "a file that no report uses is a warning that names the nearest, and strict an error",
    arguments: [
      ("house/sumary.md.mustache", "summary.md.mustache"), ("house/theme/them.css", "theme.css"),
      ("templates/shared/sourcs.md.mustache", "sources.md.mustache"),
      ("templates/client/yeers.md.mustache", "years.md.mustache"),
    ])
  func unused(file: String, nearest: String) throws {
    let scratch = try Scratch()
    _ = try scratch.file(file, "Text\n")
    let scenario = Program.package.appendingPathComponent(Self.scenario).path
    let template = file.hasPrefix("house") ? ["--template", "./house"] : []
    for (strict, status) in [([], 0), (["--strict"], 1)] as [([String], Int32)] {
      let outcome = try Program(folder: scratch.folder).run(
        ["build", scenario, "-o", "out"] + template + strict)
      #expect(outcome.status == status, "\(outcome.messages)")
      let path = file.hasPrefix("house") ? "./" + file : file
      #expect(outcome.messages.contains("\(path): warning: no report uses this file"))
      #expect(outcome.messages.contains("did you mean '\(nearest)'?"))
    }
  }

  @Test("a folder without a template is an error")
  func empty() throws {
    let scratch = try Scratch()
    let outcome = try Program().run(
      "build", Self.scenario, "--template", scratch.folder.path, "-o", scratch.folder.path + "/o")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("holds no template, no style and no language"))
  }
}
