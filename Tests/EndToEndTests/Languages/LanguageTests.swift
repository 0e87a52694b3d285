import Foundation
import Testing

@Suite("Languages of reports")
struct LanguageTests {
  private static let scenarios = [
    "burst-hybrid", "support-team", "bought-server", "regulated-embeddings", "vendor-quote",
  ]
  /// What a framework and a policy of the test say has no letter, so that none of it is taken for ours.
  private static let framework = """
    framework: ownrules
    title: "1"
    source: { name: "2" }
    rules:
      - { id: r, asks: "3?", fact: demand.tokens_per_month, bands: [ { below: 5, outcome: "4" }, { from: 5, outcome: "5" } ] }
      - { id: s, asks: "6?", for: each workload, fact: workload.task, values: { chat: { outcome: "7", because: "8" } } }
      - { id: t, asks: "9?", fact: answers.open_model_accuracy / answers.required_accuracy, bands: [ { from: 0, outcome: "5" } ] }
    verdict: { vector: true }
    """

  /// A working folder with another language, and scenarios in it.
  private func folder(_ language: String, _ scenarios: [String]) throws -> Scratch {
    let scratch = try Scratch()
    _ = try scratch.file("templates/languages/xx.yaml", language)
    _ = try scratch.file("inputs/frameworks/ownrules.yaml", Self.framework)
    let policy = try shipped("inputs/policy.yaml")
    _ = try scratch.file(
      "inputs/policy.yaml",
      policy.replacing(/(?m)^( +(?:option|driver|risk|remark): ).*$/) {
        "\($0.output.1)\"0\""
      })
    for name in scenarios {
      let text = try shipped("inputs/scenarios/\(name).yaml")
      _ = try scratch.file(
        "s/\(name).yaml", text + "\nlanguage: xx\nframeworks: [ownrules]\n")
    }
    return scratch
  }

  private func shipped(_ path: String) throws -> String {
    try String(contentsOf: Program.package.appendingPathComponent(path), encoding: .utf8)
  }

  private func build(_ scratch: Scratch, _ arguments: String...) throws -> Program.Outcome {
    var program = Program()
    program.folder = scratch.folder
    return try program.run(["build", "--quiet", "s"] + arguments)
  }

  @Test(
    "no word of English is left in a report of another language",
    arguments: ["client", "audit", "budget", "comparison"])
  func whole(kind: String) throws {
    let scratch = try folder(OtherLanguage.yaml(), Self.scenarios)
    let outcome = try build(scratch, "--template", kind, "-o", "out")
    #expect(outcome.status == 0, "\(outcome.messages)")
    for name in Self.scenarios {
      let html = try String(
        contentsOf: scratch.folder.appendingPathComponent("out/\(name).\(kind).html"),
        encoding: .utf8)
      #expect(html.contains("<html lang=\"xx\">"))
      #expect(html.contains("\"Ⓒⓞⓝⓣⓔⓝⓣⓢ\"") && html.contains("\"Ⓟⓐⓖⓔ \" counter(page)"))
      let scenario = try shipped("inputs/scenarios/\(name).yaml")
      #expect(Self.englishWords(in: html, of: scenario) == [], "\(name)")
    }
  }

  /// The words of a page in English letters but for what a scenario writes itself, in the order of
  /// the page.
  ///
  /// Charts wrap names and the paths of keys, so that a word of the scenario is its own there.
  private static func englishWords(in html: String, of scenario: String) -> [String] {
    let charts = html.matches(of: /(?s)<svg.*?<\/svg>/).map { String($0.output) }.joined()
    let own = Set(asciiWords(of: scenario))
    let page = replacing("(?s)<svg.*?</svg>", in: html, with: "")
    return words(of: page, scenario) + words(of: charts, scenario).filter { !own.contains($0) }
  }

  private static func asciiWords(of text: String) -> [String] {
    text.split { !$0.isASCII || !$0.isLetter }.filter { $0.count > 1 }.map(String.init)
  }

  private static func words(of html: String, _ scenario: String) -> [String] {
    var text = html
    for (pattern, words) in [
      ("(?s)<style>.*?</style>", ""), ("(?s)<bdi>.*?</bdi>", ""),
      ("(?:aria-label|alt)=\"([^\"]*)\"", ">$1<"), ("<[^>]*>", "\n"), ("&[#a-z0-9]+;", "'"),
    ] { text = replacing(pattern, in: text, with: words) }
    for name in names(of: scenario) { text = text.replacingOccurrences(of: name, with: "") }
    // Paths of keys, digests and volumes.
    for pattern in [
      "[a-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)+", "[0-9a-f]{64}", "\\d+(?:\\.\\d+)?[KMBT]\\b",
      "\\b(?:USD|breakeven)\\b",
    ] { text = replacing(pattern, in: text, with: "") }
    return asciiWords(of: text)
  }

  /// Swift's own expressions take minutes for a page.
  private static func replacing(_ pattern: String, in text: String, with words: String) -> String {
    text.replacingOccurrences(of: pattern, with: words, options: .regularExpression)
  }

  /// What charts print of a scenario outside of any isolation: names, the longest first.
  private static func names(of scenario: String) -> [String] {
    scenario.matches(of: /(?m)^ *(?:name|title): *"?([^"\n]*)/).map { String($0.output.1) }
      .sorted { $0.count > $1.count }
  }

  @Test("figures are the same in every language")
  func figures() throws {
    let scratch = try folder(OtherLanguage.yaml(), ["support-team"])
    #expect(try build(scratch, "-o", "out").status == 0)
    let text = try shipped("inputs/scenarios/support-team.yaml")
    _ = try scratch.file("s/support-team.yaml", text + "\nframeworks: [ownrules]\n")
    #expect(try build(scratch, "-o", "english").status == 0)
    let pages = try ["out", "english"].map { folder in
      Page(
        html: try String(
          contentsOf: scratch.folder.appendingPathComponent("\(folder)/support-team.html"),
          encoding: .utf8))
    }
    let cells = pages.map { page in
      page.tables.dropLast().flatMap { $0.body + $0.totals }.joined().filter { cell in
        cell.contains { $0.isNumber } && !cell.contains { $0.isLetter || ("Ⓐ"..."ⓩ").contains($0) }
      }
    }
    #expect(cells[0].count > 100 && cells[0] == cells[1])
  }

  @Test("months and weekdays are the language's own, whatever the locale")
  func dates() throws {
    let language = try OtherLanguage.yaml(replacing: ["phrases.dates.january": "Jänner"])
    let scratch = try folder(language, ["support-team"])
    #expect(try build(scratch, "-o", "out").status == 0)
    let html = try String(
      contentsOf: scratch.folder.appendingPathComponent("out/support-team.html"), encoding: .utf8)
    #expect(html.contains(">Jänner 31, 2026<"))
  }

  @Test("what looks like markup in a language is printed as it stands")
  func hostile() throws {
    let hostile = "<script>alert(1)</script> **x** | [a](b)"
    let language = try OtherLanguage.yaml(replacing: [
      "phrases.heads.total": hostile, "phrases.summary.only_feasible": hostile,
      "phrases.page.chart_figures": hostile, "templates.cover.date": hostile,
      "templates.style.contents": "\"</style><b>\\",
    ])
    let scratch = try folder(language, ["support-team", "regulated-embeddings"])
    let outcome = try build(scratch, "-o", "out")
    // In a template's words HTML is refused, wherever they stand.
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("'templates.cover.date'"))
    let plain = try OtherLanguage.yaml(replacing: [
      "phrases.heads.total": hostile, "phrases.summary.only_feasible": hostile,
      "phrases.page.chart_figures": hostile, "templates.style.contents": "\"&</ b>\\",
    ])
    _ = try scratch.file("templates/languages/xx.yaml", plain)
    let built = try build(scratch, "-o", "out")
    #expect(built.status == 0, "\(built.messages)")
    let html = try String(
      contentsOf: scratch.folder.appendingPathComponent("out/support-team.html"), encoding: .utf8)
    #expect(
      !html.contains("<script") && html.contains("&lt;script&gt;alert(1)&lt;/script&gt; **x**"))
    #expect(html.contains(#"content: "\22 &\3c / b>\5c ""#))
    #expect(html.components(separatedBy: "</style>").count == 2)
  }

  @Test("a partial language lists what it lacks, and nothing is written")
  func partial() throws {
    let lines = try OtherLanguage.yaml().split(separator: "\n")
      .filter { !$0.contains("\"only_feasible\":") && !$0.contains("\"total\":") }
    let language = lines.joined(separator: "\n") + "\n  \"extra\": {}\n"
    let scratch = try folder(language, ["support-team"])
    let outcome = try build(scratch, "-o", "out")
    #expect(outcome.status == 1)
    for message in [
      "no entry 'phrases.summary.only_feasible'", "no entry 'phrases.heads.total'",
      "no entry 'phrases.hybrids.total'", "unknown entry 'templates.extra'",
    ] {
      #expect(outcome.messages.contains(message), "\(message)")
    }
    #expect(outcome.messages.contains(/templates\/languages\/xx\.yaml:\d+:\d+: error/))
    #expect(try scratch.names(below: "out") == [])
  }

  @Test("a placeholder that an entry does not have is pointed at")
  func placeholder() throws {
    let language = try OtherLanguage.yaml(replacing: [
      "phrases.summary.infeasible": "{optoin}: {reason}", "phrases.gates_table.open": "open",
    ])
    let scratch = try folder(language, ["support-team"])
    let outcome = try build(scratch, "-o", "out")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("names '{optoin}', which it is not given"))
    #expect(outcome.messages.contains("did you mean '{option}'?"))
    #expect(outcome.messages.contains("'phrases.gates_table.open' does not name {reason}"))
  }

  @Test("directives and raw HTML can't come in by the words of templates")
  func directives() throws {
    let language = try OtherLanguage.yaml(replacing: [
      "templates.sources.text": "a\n\n<div>x</div>", "templates.method.demand_text": "a\n\n```\nb",
    ])
    let scratch = try folder(language, ["support-team"])
    let outcome = try build(scratch, "-o", "out")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("'templates.sources.text': raw HTML"))
    #expect(outcome.messages.contains("'templates.method.demand_text'"))
  }

  @Test("words of templates link where the English ones do")
  func links() throws {
    let language = try OtherLanguage.yaml(replacing: [
      "templates.summary.curves": "[](#chart_tornado)", "templates.summary.tables": "x",
    ])
    let scratch = try folder(language, ["support-team"])
    let outcome = try build(scratch, "-o", "out")
    #expect(outcome.status == 1)
    #expect(
      outcome.messages.contains(
        "'templates.summary.curves': the words can't link to '#chart_tornado' here"))
    for target in ["chart_break-even", "table_options", "table_hidden-costs", "table_assumptions"] {
      #expect(outcome.messages.contains("the words must link to '[](#\(target))'"))
    }
  }

  @Test("a language that is not there is pointed at, with those that there are")
  func missing() throws {
    let scratch = try folder(OtherLanguage.yaml(), ["support-team"])
    let text = try shipped("inputs/scenarios/support-team.yaml")
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).count
    _ = try scratch.file("s/support-team.yaml", text + "language: de\n")
    var program = Program()
    program.folder = scratch.folder
    for arguments in [["build", "--quiet", "s", "-o", "out"], ["check", "s"]] {
      let outcome = try program.run(arguments)
      #expect(outcome.status == 1)
      #expect(
        outcome.messages.contains(
          "s/support-team.yaml:\(line):11: error: there is no language 'de'"))
      #expect(outcome.messages.contains("there are en, xx"))
    }
    #expect(try scratch.names(below: "out") == [])
  }

  @Test("a language of a template's folder is used with it alone")
  func firm() throws {
    let scratch = try Scratch()
    _ = try scratch.file("house/languages/xx.yaml", try OtherLanguage.yaml())
    let text = try shipped("inputs/scenarios/support-team.yaml")
    _ = try scratch.file("s/support-team.yaml", text + "language: xx\n")
    let outcome = try build(scratch, "--template", "house", "-o", "out")
    #expect(outcome.status == 0, "\(outcome.messages)")
    let html = try String(
      contentsOf: scratch.folder.appendingPathComponent("out/support-team.house.html"),
      encoding: .utf8)
    #expect(html.contains("<html lang=\"xx\">") && html.contains("Ⓢⓤⓜⓜⓐⓡⓨ"))
    let without = try build(scratch, "-o", "other")
    #expect(without.status == 1 && without.messages.contains("there is no language 'xx'"))
    var program = Program()
    program.folder = scratch.folder
    #expect(try program.run("check", "s", "--template", "house").status == 0)
    let verified = try program.run(
      "verify", "--template", "house", "out/support-team.house.html", "s/support-team.yaml")
    #expect(verified.status == 0, "\(verified.messages)")
  }

  @Test("what is told of results and of differences stays English")
  func told() throws {
    let scratch = try folder(OtherLanguage.yaml(), ["regulated-embeddings"])
    var program = Program()
    program.folder = scratch.folder
    let result = try program.run("evaluate", "s/regulated-embeddings.yaml")
    #expect(result.status == 0 && !result.output.contains(/[Ⓐ-ⓩ]/))
    #expect(try build(scratch, "-o", "out").status == 0)
    let page = "out/regulated-embeddings.html"
    let verified = try program.run("verify", page, "s/regulated-embeddings.yaml")
    #expect(verified.status == 0, "\(verified.messages)")
    let other = try program.run("verify", page, Program.package.path + "/inputs/starter.yaml")
    #expect(other.status == 1 && other.messages.contains("this program"))
  }

  @Test("the language is copied out with the templates")
  func copied() throws {
    let scratch = try Scratch()
    var program = Program()
    program.folder = scratch.folder
    #expect(try program.run("init", "--templates").status == 0)
    let copy = scratch.folder.appendingPathComponent("templates/languages/en.yaml")
    #expect(try String(contentsOf: copy, encoding: .utf8) == shipped("templates/languages/en.yaml"))
  }

  @Test("a language's name is a tag")
  func tag() throws {
    let scratch = try Scratch()
    let text = try shipped("inputs/scenarios/support-team.yaml")
    _ = try scratch.file("s/support-team.yaml", text + "language: ../en\n")
    let outcome = try build(scratch, "-o", "out")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("'language' in the scenario can't be '../en'"))
  }
}
