import Testing

@testable import CommonMark

@Suite struct DirectiveScanTests {
  @Test func readsNameArgumentOptionsBodyAndPlace() {
    let scan = Markdown.scan(
      """
      # {{title}}

      ```{table} volume-tiers
      caption: Cost: at the *tiers*

        columns:  range, api\u{20}
      empty:
      ```
      """)
    let body = "caption: Cost: at the *tiers*\n\n  columns:  range, api \nempty:\n"
    let directive = Directive(
      name: "table", argument: "volume-tiers",
      options: [
        DirectiveOption(key: "caption", value: "Cost: at the *tiers*", line: 4, column: 1),
        DirectiveOption(key: "columns", value: "range, api", line: 6, column: 3),
        DirectiveOption(key: "empty", value: "", line: 7, column: 1),
      ],
      body: body, line: 3, column: 1)
    #expect(scan == DirectiveScan(directives: [directive], faults: []))
    #expect(directive["columns"] == "range, api")
    #expect(directive["none"] == nil)
  }

  @Test func findsDirectivesInListsAndQuotes() {
    let scan = Markdown.scan(
      """
      - Item

        ```{table} a
        caption: x
        ```

      > é > ~~~
      > > ~~~~{chart} b
      > > caption: y
      > > ~~~~

      ```{note}
      Any *text*: {{value}}
      ```
      """)
    #expect(scan.faults.isEmpty)
    #expect(scan.directives.map(\.name) == ["table", "chart", "note"])
    #expect(scan.directives.map(\.line) == [3, 8, 12])
    #expect(scan.directives.map(\.column) == [3, 5, 1])
    #expect(scan.directives.map { $0.options.map(\.line) } == [[4], [9], []])
    #expect(scan.directives.map { $0.options.map(\.column) } == [[3], [5], []])
    #expect(scan.directives[2].body == "Any *text*: {{value}}\n")
  }

  @Test("every kind of line break counts lines alike", arguments: ["\n", "\r\n", "\r"])
  func lineBreaks(lineBreak: String) {
    let lines = [
      "Text", "", "```{table} a", "caption: x", "columns: y", "```", "", "```{tabel}", "```",
    ]
    let scan = Markdown.scan(lines.joined(separator: lineBreak))
    #expect(scan.directives.map(\.line) == [3])
    #expect(scan.directives.first?.options.map(\.line) == [4, 5])
    #expect(scan.directives.first?.options.map(\.value) == ["x", "y"])
    #expect(scan.faults.map(\.line) == [8])
  }

  @Test func columnsCountScalars() {
    #expect(Markdown.scan("- é\n\n  - ```{table} a\n    ```").directives.map(\.column) == [5])
    #expect(Markdown.faults("é🙂<b>") == ["1:3 raw HTML '<b>' is not allowed"])
  }

  @Test func infoStringsAreReadUnescaped() {
    let scan = Markdown.scan("```\\{table} a\\_b&amp;c\n```")
    #expect(scan.directives.map(\.name) == ["table"])
    #expect(scan.directives.map(\.argument) == ["a_b&c"])
  }

  @Test func marksOfValuesLeaveArguments() {
    let scan = Markdown.scan("```{table} \(Markdown.escape("a-b"))\n```")
    #expect(scan.directives.map(\.argument) == ["a-b"])
  }

  @Test func valuesCannotBecomeDirectives() {
    let scan = Markdown.scan("```\(Markdown.escape("{table} x"))\n```")
    #expect(scan == DirectiveScan())
  }

  @Test(
    "other code is no directive",
    arguments: [
      "```swift\n```", "```\n{table}\n```", "    ```{table} a\n", "`{table}`",
      "````\n```{tabel}\n```\n````",
      "```table\n```", "\t```\n\ttext\n", "```\n    ```\n```",
    ])
  func otherCode(template: String) {
    #expect(Markdown.scan(template) == DirectiveScan())
  }

  @Test(
    "a misspelt name gets the nearest as help",
    arguments: [
      ("tabel", "did you mean 'table'?"), ("Table", "did you mean 'table'?"),
      ("chrat", "did you mean 'chart'?"), ("content", "did you mean 'contents'?"),
      ("figure", "choose from 'chart', 'contents', 'note', 'table'"),
    ])
  func unknownNames(name: String, help: String) {
    let fault = MarkdownFault(
      "unknown directive '\(name)'", at: SourcePosition(line: 2, column: 1), help: help)
    #expect(Markdown.scan("\n```{\(name)} x\n```") == DirectiveScan(faults: [fault]))
  }

  @Test(
    "what starts as a directive must be one",
    arguments: [
      "{table", "{ table }", "{table}x", "{}", "{", "{{lang}}", "{ta ble} x", "{table }",
    ])
  func malformedInfo(info: String) {
    #expect(Markdown.faults("```\(info)\n```") == ["1:1 malformed directive '\(info)'"])
    #expect(Markdown.scan("```\(info)\n```").faults.allSatisfy { $0.help != nil })
  }

  @Test(
    "options are 'key: value'",
    arguments: ["caption", "caption:x", "a b: c", ": x", "- a: b", "{{#a}}"])
  func malformedOptions(line: String) {
    #expect(
      Markdown.faults("> ```{chart} a\n>  \(line)\n> x: y\n> ```")
        == ["2:4 malformed option line '\(line)'"])
  }

  @Test func anOptionIsGivenOnce() {
    let scan = Markdown.scan("```{chart} a\ncaption: x\ncolumns: y\ncaption: z\n```")
    #expect(
      scan.faults == [
        MarkdownFault(
          "option 'caption' is given twice", at: SourcePosition(line: 4, column: 1),
          help: "line 2 gives it first")
      ])
    #expect(scan.directives.first?["caption"] == "x")
  }

  @Test(
    "contents take a depth only",
    arguments: [
      ("depth: 3", []), ("depth: 0", ["2:1 'depth' is '0'"]), ("depth: 6", ["2:1 'depth' is '6'"]),
      ("depth: two", ["2:1 'depth' is 'two'"]),
      ("depht: 2", ["2:1 unknown option 'depht' of '{contents}'"]),
    ])
  func contentsOptions(line: String, faults: [String]) {
    #expect(Markdown.faults("```{contents}\n\(line)\n```") == faults)
  }

  @Test("notes and contents take no argument", arguments: ["note", "contents"])
  func needlessArguments(name: String) {
    #expect(
      Markdown.faults("```{\(name)} x\n```") == ["1:1 '{\(name)}' takes no argument, found 'x'"])
  }

  @Test func allFaultsAreFoundInOnePassInOrder() {
    #expect(
      Markdown.faults(
        """
        <div>

        ```{tabel} a
        caption
        ```
        ```{chart} b
        x
        y: 1
        y: 2
        ```
        ```{note}
        A <b>word</b>.
        ```
        ```{chart
        ```
        ```
        """) == [
          "1:1 raw HTML '<div>' is not allowed", "3:1 unknown directive 'tabel'",
          "7:1 malformed option line 'x'", "9:1 option 'y' is given twice",
          "12:3 raw HTML '<b>' is not allowed", "14:1 malformed directive '{chart'",
          "16:1 fence is never closed",
        ])
  }

  @Test func directivesInNotesAreFaults() {
    #expect(
      Markdown.faults("> ````{note}\n> - ```{table} a\n>   ```\n> ````")
        == ["2:5 directive '{table} a' inside a note"])
  }

  @Test func messagesQuoteLongTextCut() {
    let name = String(repeating: "x", count: 1_000)
    let message = "unknown directive '\(String(repeating: "x", count: 60))…'"
    #expect(Markdown.scan("```{\(name)}\n```").faults.map(\.message) == [message])
  }
}
