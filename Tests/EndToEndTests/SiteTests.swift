import Foundation
import Testing

/// `.ci/check-sites` builds the trees with MkDocs and Hugo.
@Suite("Pages of docs sites")
struct SiteTests {
  private static let sites = ["mkdocs", "hugo", "docusaurus", "plain"]

  private func build(
    _ inputs: [String], _ options: [String], in scratch: Scratch
  ) throws -> Program.Outcome {
    try Program().run(
      ["build", "--quiet"] + inputs + ["-o", scratch.folder.path + "/out"] + options)
  }

  private func text(_ name: String, in scratch: Scratch) throws -> String {
    try String(contentsOf: scratch.folder.appendingPathComponent("out/\(name)"), encoding: .utf8)
  }

  /// What a site reads as more than code.
  private func outsideCode(_ page: String) -> [Substring] {
    var isCode = false
    return page.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return !isCode
    }
  }

  @Test("a scenario is a folder with its page, which has the register, and its charts")
  func page() throws {
    let scratch = try Scratch()
    let outcome = try build(
      ["inputs/scenarios/burst-hybrid.yaml"], ["--site", "plain"], in: scratch)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let names = try scratch.names(below: "out")
    #expect(names.contains("burst-hybrid.md") && names.contains("burst-hybrid/break-even.svg"))
    #expect(!names.contains("README.md"), "a scenario alone is compared with nothing")
    let page = try text("burst-hybrid.md", in: scratch)
    #expect(page.hasPrefix("---\ntitle: \""))
    #expect(page.contains("\n## Assumptions\n") || page.contains("| Input | Value | Range |"))
    #expect(page.contains("SHA-256 of the catalog"))
    #expect(page.contains("](burst-hybrid/break-even.svg)"))
    let chart = try text("burst-hybrid/break-even.svg", in: scratch)
    #expect(chart.hasPrefix("<svg xmlns=") && chart.contains("prefers-color-scheme: dark"))
    #expect(!chart.contains("display: none"))
  }

  @Test("outside of code nothing is left that MDX or HTML would run", arguments: sites)
  func safe(site: String) throws {
    let scratch = try Scratch()
    let hostile = "import {x} from <script>alert(1)</script> | {{title}} `a` ${b} <!-- c"
    let quoted = String(decoding: try JSONEncoder().encode(hostile), as: UTF8.self)
      .replacingOccurrences(of: "\\/", with: "/")
    let scenario = try scratch.file(
      "hostile.yaml",
      """
      breakeven: 1
      title: \(quoted)
      client: \(quoted)
      prepared_by: \(quoted)
      date: 2026-01-31
      brand: { name: \(quoted), confidentiality: \(quoted) }
      workloads:
        w: { name: \(quoted), tokens_per_month: { value: 1B, source: \(quoted) }, input_share: 80% }
        v: { name: \(quoted), tokens_per_month: 1M, input_share: 80% }
      options:
        a: { name: \(quoted), kind: api, price: { input: 1, output: 4 } }
        b: { name: \(quoted), kind: api, price: { input: 2, output: 4 } }

      """)
    for kind in ["client", "budget", "comparison"] {
      let outcome = try build(
        [scenario.path, "inputs/scenarios/early-product.yaml"],
        ["--site", site, "--template", kind], in: scratch)
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
    for name in try scratch.names(below: "out") where name.hasSuffix(".md") {
      let page = try text(name, in: scratch)
      let body = page.components(separatedBy: "\n---\n").dropFirst().joined()
      for line in outsideCode(body) {
        #expect(!line.contains("<"), "\(name): \(line)")
        #expect(!line.hasPrefix("import") && !line.hasPrefix("export"), "\(name): \(line)")
        let bare = line.replacing(/\{:? ?#[\w-]+ ?\}$/, with: "")
        #expect(!bare.contains("{"), "\(name): \(line)")
        if site == "docusaurus" || site == "plain" { #expect(bare == line, "\(name): \(line)") }
      }
    }
  }

  @Test("a folder's index links every page and compares them, and holds what they share")
  func index() throws {
    let scratch = try Scratch()
    let outcome = try build(["inputs/scenarios"], ["--site", "mkdocs"], in: scratch)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let index = try text("index.md", in: scratch)
    let pages = try scratch.names(below: "out").filter { $0.hasSuffix(".md") && $0 != "index.md" }
    #expect(pages.count > 9)
    for page in pages { #expect(index.contains("](\(page)) |"), "\(page)") }
    #expect(index.contains("## Clear"))
    #expect(index.contains("SHA-256 of the catalog"))
    let page = try text(pages[0], in: scratch)
    #expect(!page.contains("SHA-256 of the catalog") && page.contains("SHA-256 of the scenario"))
    #expect(page.contains("[Scenarios compared](index.md)"))
  }

  @Test(
    "nothing on a page or in an index is internal, nor for whom a comparison was made",
    arguments: ["client", "budget", "comparison"])
  func canaries(kind: String) throws {
    let scratch = try Scratch()
    let canaries = BudgetTests.canaries.replacingOccurrences(of: "REPORT", with: kind)
    _ = try scratch.file("in/canaries.yaml", canaries)
    let folder = scratch.folder.path + "/in"
    #expect(try build([folder], ["--site", "hugo"], in: scratch).status == 0)
    let names = try scratch.names(below: "out").filter { $0.contains(".") }
    #expect(names.contains("_index.md") && names.contains("canaries/index.md"))
    let all = try names.map { try text($0, in: scratch) }.joined()
    for name in ["option", "price", "volume", "workload"] {
      #expect(!all.contains("CANARY-\(name)"), "\(name)")
    }
    if kind == "comparison" {
      #expect(!all.contains("CANARY"))
      for figure in ["87,654,321", "87654321", "987,654,321", "12.345"] {
        #expect(!all.contains(figure), "\(figure)")
      }
    }
    #expect(try build([folder], ["--site", "hugo", "--internal"], in: scratch).status == 0)
    #expect(try text("canaries/index.md", in: scratch).contains("CANARY-option"))
  }

  @Test("the tree is the same wherever and in whatever order it is made")
  func sameBytes() throws {
    let (one, other) = (try Scratch(), try Scratch())
    let inputs = ["inputs/scenarios/early-product.yaml", "inputs/scenarios/a100-load.yaml"]
    #expect(try build(inputs, ["--site", "docusaurus"], in: one).status == 0)
    #expect(
      try build(inputs.reversed(), ["--site", "docusaurus", "--jobs", "1"], in: other).status == 0)
    let names = try one.names(below: "out").filter { $0.contains(".") }
    #expect(try names == other.names(below: "out").filter { $0.contains(".") } && names.count > 8)
    for name in names { #expect(try text(name, in: one) == text(name, in: other), "\(name)") }
  }

  @Test("prices that are stale or undated are named in the page, and stop a strict run")
  func stale() throws {
    let scratch = try Scratch()
    let scenario = try scratch.file(
      "old.yaml",
      """
      breakeven: 1
      title: Old prices
      date: 2026-01-31
      workloads: { w: { tokens_per_month: 1B, input_share: 80% } }
      options:
        a: { kind: api, price: { input: { value: 1, as_of: 2020-01-01 }, output: 2 } }

      """)
    let outcome = try build([scenario.path], ["--site", "mkdocs"], in: scratch)
    #expect(outcome.status == 0, "\(outcome.messages)")
    let page = try text("old.md", in: scratch)
    #expect(page.contains("options.a.price.input") && page.contains("2020-01-01"))
    #expect(page.contains("options.a.price.output"))
    #expect(try build([scenario.path], ["--site", "mkdocs", "--strict"], in: scratch).status == 1)
  }

  @Test("on standard output it is the page alone, with all digests")
  func stream() throws {
    let outcome = try Program().run(
      "build", "--quiet", "inputs/scenarios/early-product.yaml", "--to", "md", "-o", "-")
    #expect(outcome.status == 0 && outcome.output.hasPrefix("---\ntitle: "))
    #expect(outcome.output.contains("SHA-256 of the catalog"))
    #expect(outcome.output.contains("breakeven build --to md --site plain early-product.yaml"))
  }

  @Test("pages that Hugo would not see, or of one address, are errors")
  func nested() throws {
    let scratch = try Scratch()
    let source = Program.package.appendingPathComponent("inputs/scenarios/early-product.yaml")
    for name in ["in/a.yaml", "in/a/b.yaml"] {
      _ = try scratch.file(name, bytes: Data(contentsOf: source))
    }
    let folder = scratch.folder.path + "/in"
    let outcome = try build([folder], ["--site", "hugo"], in: scratch)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("would stand within that of"))
    #expect(try build([folder], ["--site", "mkdocs"], in: scratch).status == 0)
  }

  @Test("a page in the index's place is an error")
  func indexPlace() throws {
    let scratch = try Scratch()
    let source = Program.package.appendingPathComponent("inputs/scenarios/early-product.yaml")
    let scenario = try scratch.file("Index.yaml", bytes: Data(contentsOf: source))
    let outcome = try build([scenario.path], ["--site", "mkdocs"], in: scratch)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("would stand in place of the site's index"))
    #expect(try build([scenario.path], ["--site", "hugo"], in: scratch).status == 0)
  }

  @Test("a site without Markdown, or an unknown one, is wrong usage")
  func usage() throws {
    let scratch = try Scratch()
    let scenario = ["inputs/scenarios/early-product.yaml"]
    #expect(try build(scenario, ["--site", "hugo", "--to", "html"], in: scratch).status == 64)
    #expect(try build(scenario, ["--site", "jekyll"], in: scratch).status == 64)
  }
}
