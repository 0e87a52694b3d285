import Testing

@Suite struct TemplateMarkdownFaultTests {
  @Test(arguments: [
    ("```{table} anwser\n```", "1:1: unknown table 'anwser' (did you mean 'answer'?)"),
    ("```{chart} brake-even\n```", "1:1: unknown chart 'brake-even' (did you mean 'break-even'?)"),
    (
      "```{table} answer\ncaptoin: x\n```",
      "2:1: unknown option 'captoin' (did you mean 'caption'?)"
    ),
    (
      "```{chart} break-even\ncolumns: x\n```",
      "2:1: unknown option 'columns' (choose from 'caption', 'numbered')"
    ),
    (
      "```{table} answer\ncolumns: option, totl\n```",
      "2:1: unknown column 'totl' (did you mean 'total'?)"
    ),
    ("```{tabel} answer\n```", "1:1: unknown directive 'tabel' (did you mean 'table'?)"),
  ])
  func `a directive that asks for what is not there`(template: String, fault: String) throws {
    #expect(try faults(template) == [fault])
  }

  @Test(arguments: ["table", "chart"])
  func `a directive that names nothing`(kind: String) throws {
    #expect(
      try faults("x\n\n```{\(kind)}\n```").first?.hasPrefix("3:1: '{\(kind)}' names no") == true)
  }

  @Test(arguments: [
    ("```{table} answer\n", "1:1: fence is never closed"),
    ("text\n\n<div>x</div>", "3:1: raw HTML '<div>x</div>'"),
    ("```{table} answer\nnonsense\n```", "2:1: malformed option line 'nonsense'"),
    ("```{contents}\ndepth: 9\n```", "2:1: 'depth' is '9'"),
  ])
  func `Markdown that would lose something`(template: String, fault: String) throws {
    let found = try faults(template)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(fault) == true)
  }

  @Test(arguments: [
    "x `{{title}}`", "x ``a ` {{title}}``", "```\n  {{title}}\n```", "a\n\n      {{title}}",
    "[x]({{title}})", "[x](/y \"{{title}}\")", "~~~text\n{{title}}\n~~~",
    "```{table} {{title}}\n```",
    "```{{title}}\n```", "[a]: {{title}}",
  ])
  func `a value where it cannot be escaped`(template: String) throws {
    #expect(
      try faults(template).contains {
        $0.contains("value 'title' stands where it cannot be escaped")
      })
  }

  @Test(arguments: [
    "# {{title}}", "- {{title}}", "> *{{title}}*", "[{{title}}](/x)", "`a` {{title}} `b`",
    "```{table} answer\ncaption: of {{title}}\n```", "```{note}\nfor **{{title}}**\n```",
    "{{! `{{title}}` }}", "a{title}b",
  ])
  func `a value where it can`(template: String) throws {
    #expect(try faults(template) == [])
  }

  @Test func `a value in code is told beside a faulty directive`() throws {
    let found = try faults("```{tabel} x\nodd\n```\n\n`{{title}}`")
    #expect(found.count == 2)
    #expect(found.last?.hasPrefix("5:2: value 'title'") == true)
  }

  @Test(arguments: [
    ("x[^a]", "1:2: unknown footnote '[^a]'"),
    ("x\n\n[^a]: y", "3:1: nothing refers to footnote '[^a]'"),
    ("x[^a]\n\n[^a]: y\n[^a]: z", "4:1: footnote '[^a]' is defined twice"),
    ("```{table} answer\ncaption: x[^a]\n```", "2:11: footnote '[^a]' in the options"),
  ])
  func `a footnote that is not there, not used or not alone`(
    template: String, fault: String
  ) throws {
    let found = try faults(template)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(fault) == true)
  }

  @Test func `footnotes of two templates under one id`() throws {
    let note = "x[^a]\n\n[^a]: y\n"
    #expect(
      try faults(["report": "{{> part}}\n\n\(note)", "part": note]) == [
        "templates/client/report.md.mustache:5:1: footnote '[^a]' is defined twice "
          + "(templates/client/part.md.mustache defines it first)"
      ])
  }

  @Test(arguments: [
    "x[^a]\n\n[^a]: of {{title}}", "a|b\n-|-\n{{title}} | c", "> a|{{title}}\n> -|-\n> `b`|c",
  ])
  func `a value in a footnote or a table`(template: String) throws {
    #expect(try faults(template) == [])
  }
}
