import Testing

@Suite("References in templates")
struct TemplateReferenceTests {
  private let table = "```{table} answer\n```\n"

  @Test(
    "a reference to what the report does not have",
    arguments: [
      ("[](#table_anwser)", "1:3: unknown table 'anwser' (did you mean 'answer'?)"),
      ("[x](#chart_brake-even)", "1:4: unknown chart 'brake-even' (did you mean 'break-even'?)"),
      (
        "a [](#table_answer)",
        "1:5: table 'answer' is not in the report (place it with '```{table} answer')"
      ),
      (
        "[](#bottom)",
        "1:3: link without a text (write one between its brackets, or link to '#table_NAME' or "
          + "'#chart_NAME')"
      ),
    ])
  func missing(template: String, fault: String) throws {
    let found = try faults(template)
    #expect(found.count == 1)
    // The place is that of the brackets' end.
    #expect(found.first?.split(separator: ":").last == fault.split(separator: ":").last)
  }

  @Test(
    "a reference that can be followed",
    arguments: [
      "[](#table_answer)\n\n", "[x](#table_answer)\n\n", "[up](#top)\n\n",
      "{{#has_years}}[](#table_answer){{/has_years}}\n\n",
    ])
  func found(template: String) throws {
    #expect(try faults(template + table) == [])
  }

  @Test("a reference beside the section that its table is in")
  func condition() throws {
    let report = "{{#has_years}}\n\(table){{/has_years}}\n\n"
    #expect(
      try faults(report + "See [](#table_answer).") == [
        "6:6: table 'answer' is not in every report that has this link "
          + "(put the link inside '{{#has_years}}', as it is)"
      ])
    #expect(
      try faults(report + "{{^has_years}}[](#table_answer){{/has_years}}").count == 1)
    #expect(try faults(report + "{{#has_years}}[](#table_answer){{/has_years}}") == [])
  }

  @Test("a reference within the fixed words")
  func words() throws {
    #expect(
      try faults("\n{{words.summary.curves}}") == [
        "2:1: chart 'break-even' is not in the report (place it with '```{chart} break-even')"
      ])
    #expect(try faults("{{words.summary.curves}}\n\n```{chart} break-even\n```\n") == [])
  }

  @Test("a table that partials place, in the sections of those that include them")
  func partials() throws {
    let part = "{{#has_years}}\n\(table){{/has_years}}"
    #expect(
      try faults(["report": "{{> part}}\n\n[](#table_answer)", "part": part]).count == 1)
    #expect(
      try faults([
        "report": "{{#has_years}}{{> part}}{{/has_years}}", "part": part + "\n\n[](#table_answer)",
      ])
        == [])
    #expect(
      try faults([
        "report": "{{> part}}\n\n{{#has_years}}[](#table_answer){{/has_years}}", "part": part,
      ]) == [])
  }

  @Test("a table without a number needs a link with a text")
  func unnumbered() throws {
    let form = "```{table} answer\nnumbered: no\n```\n"
    #expect(
      try faults("[](#table_answer)\n\n\(form)").first?.hasSuffix(
        "table 'answer' has no number (write what the link says between its brackets)") == true)
    #expect(try faults("[the form](#table_answer)\n\n\(form)") == [])
    #expect(
      try faults("```{table} answer\nnumbered: maybe\n```") == [
        "2:1: 'numbered' is 'maybe' (write 'yes' or 'no')"
      ])
  }

  @Test("a heading holds no reference, as the contents repeat it")
  func heading() throws {
    #expect(
      try faults("## Of [](#table_answer)\n\n\(table)").first?.hasSuffix(
        "reference in a heading (put it in the text)") == true)
  }
}
