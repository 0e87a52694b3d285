import Testing

@Suite struct TemplateFaultTests {
  @Test func `the shipped templates have no faults`() throws {
    #expect(throws: Never.self) { try ShippedTemplates.renderer() }
  }

  @Test(arguments: [
    ("{{tittle}}", "1:1: unknown name 'tittle' (did you mean 'title'?)"),
    ("{{summary.anwser}}", "1:1: unknown name 'summary.anwser' (did you mean 'summary.answer'?)"),
    ("{{title.length}}", "1:1: unknown name 'title.length' (did you mean 'title'?)"),
    ("{{zzzzzzzz}}", "1:1: unknown name 'zzzzzzzz'"),
    (
      "a\n\n é {{#tiers}}{{.title}}{{/tiers}}",
      "3:14: unknown name '.title' (did you mean 'title'?)"
    ),
    ("{{#workloads}}\n{{nmae}}\n{{/workloads}}", "2:1: unknown name 'nmae' (did you mean 'name'?)"),
    ("{{#nope}}{{anything}}{{/nope}}", "1:1: unknown name 'nope'"),
  ])
  func `a name that nothing declares`(template: String, fault: String) throws {
    #expect(try faults(template) == [fault])
  }

  @Test(arguments: [
    ("{{workloads}}", "'workloads' is a list, not text"),
    ("{{summary}}", "'summary' is a record, not text"),
    ("{{has_fleet}}", "'has_fleet' is a condition, not text"),
  ])
  func `a value that cannot be printed`(template: String, fault: String) throws {
    let name = template.dropFirst(2).dropLast(2)
    #expect(
      try faults(template) == [
        "1:1: \(fault) (open a section with '{{#\(name)}}' and close it with '{{/\(name)}}')"
      ])
  }

  @Test func `a record that is asked to be absent`() throws {
    #expect(
      try faults("{{^summary}}x{{/summary}}") == [
        "1:1: 'summary' is a record, which is never absent (ask for one of its fields)"
      ])
  }

  @Test func `names are found in the sections around and by the dot`() throws {
    #expect(
      try faults("{{#workloads}}{{name}} {{title}} {{summary.answer}}{{/workloads}}") == [])
    #expect(try faults("{{#client}}{{.}}{{/client}}{{^client}}{{title}}{{/client}}") == [])
    #expect(try faults("{{#has_fleet}}{{#tiers}}{{here}}{{/tiers}}{{/has_fleet}}") == [])
  }

  @Test(arguments: [
    ("{{#has_fleet}}x", "1:1: section 'has_fleet' is never closed"),
    ("x{{/has_fleet}}", "1:2: '{{/has_fleet}}' closes no section"),
    (
      "{{#has_fleet}}{{#client}}x{{/has_fleet}}", "1:15: section 'client' is never closed"
    ),
  ])
  func `sections that do not match`(template: String, fault: String) throws {
    let found = try faults(template)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(fault) == true)
  }

  @Test func `sections that are nested without end`() throws {
    let opening = String(repeating: "{{#has_fleet}}", count: 5000)
    let closing = String(repeating: "{{/has_fleet}}", count: 5000)
    #expect(try faults(opening + closing).contains("1:897: sections are nested too deeply"))
  }

  @Test(arguments: [
    ("{{title", "1:1: tag is never closed"), ("{{{title}}", "1:1: tag is never closed"),
    ("{{title\n}}", "1:1: tag is never closed"), ("{{", "1:1: tag is never closed"),
    ("{{}}", "1:1: malformed tag name ''"),
    ("{{two words}}", "1:1: malformed tag name 'two words'"),
    ("{{uppercased(title)}}", "1:1: unknown transform 'uppercased'"),
    ("{{{title}}}", "1:1: value 'title' is not escaped (write '{{title}}')"),
    ("{{& title}}", "1:1: value 'title' is not escaped (write '{{title}}')"),
    ("{{=<% %>=}}", "1:1: templates may not use a change of delimiters"),
    ("{{% CONTENT_TYPE:TEXT}}", "1:1: templates may not use a pragma"),
    ("{{$block}}{{/block}}", "1:1: templates may not use template inheritance"),
    ("{{<parent}}{{/parent}}", "1:1: templates may not use template inheritance"),
    ("{{>*title}}", "1:1: templates may not use a partial named by a value"),
  ])
  func `a tag that templates may not use`(template: String, fault: String) throws {
    #expect(try faults(template).contains { $0.hasPrefix(fault) })
  }

  @Test func `a partial that is not there`() throws {
    #expect(
      try faults(["report": "{{> sumary}}", "summary": "x"]) == [
        "templates/client/report.md.mustache:1:1: unknown partial 'sumary' "
          + "(did you mean 'summary'?)"
      ])
  }

  @Test func `partials that include themselves`() throws {
    #expect(
      try faults("a\n{{> report}}") == [
        "2:1: partial 'report' includes itself (the cycle is 'report' → 'report')"
      ])
    #expect(
      try faults(["report": "{{> a}}", "a": "{{> b}}", "b": "{{> a}}"]) == [
        "templates/client/b.md.mustache:1:1: partial 'a' includes itself "
          + "(the cycle is 'a' → 'b' → 'a')"
      ])
  }

  @Test func `a partial has the names of the section that includes it`() throws {
    let list = "{{#workloads}}{{> one}}{{/workloads}}"
    #expect(try faults(["report": list, "one": "{{sentence}}"]) == [])
    #expect(
      try faults(["report": list + "{{> one}}", "one": "{{sentence}}"]) == [
        "templates/client/one.md.mustache:1:1: unknown name 'sentence'"
      ])
  }

  @Test func `a template that none includes is checked all the same`() throws {
    #expect(
      try faults(["report": "x", "stray": "{{tittle}}"]) == [
        "templates/client/stray.md.mustache:1:1: unknown name 'tittle' (did you mean 'title'?)"
      ])
  }

  @Test func `partials that include each other twice at every step take no time`() throws {
    var templates = (0..<40).reduce(into: [:]) { $0["p\($1)"] = "{{> p\($1 + 1)}}{{> p\($1 + 1)}}" }
    templates["p40"] = "{{title}}"
    templates["report"] = "{{title}}"
    #expect(try faults(templates) == [])
  }

  @Test func `a report without a template`() throws {
    #expect(
      try faults([:]) == [
        "templates/client/report.md.mustache: the report has no such template"
      ])
  }

  @Test func `all faults are told at once, in the order of files and places`() throws {
    let found = try faults([
      "report": "{{tittle}}\n\n```{chart} nope\n```\n\n{{> b}}\n\n`{{title}}` {{&title}}",
      "b": "{{x y}}\n\n<b>x</b>",
    ])
    #expect(
      found.map { $0.prefix { $0 != " " } } == [
        "templates/client/b.md.mustache:1:1:", "templates/client/b.md.mustache:3:1:",
        "templates/client/report.md.mustache:1:1:", "templates/client/report.md.mustache:3:1:",
        "templates/client/report.md.mustache:8:2:", "templates/client/report.md.mustache:8:13:",
      ])
  }
}
