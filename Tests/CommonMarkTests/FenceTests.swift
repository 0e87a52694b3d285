import Testing

@testable import CommonMark

@Suite struct FenceTests {
  @Test(
    "a fence that is never closed is a fault",
    arguments: [
      ("```", 1), ("text\n\n```{table} a\ncaption: x\n", 3), ("```swift\nlet x\n``", 1),
      ("````\nx\n```\n", 1), ("```\nx\n~~~", 1), ("```{note}\n*x", 1), ("```\nx\n``` x", 1),
      ("```\nx\n    ```", 1), ("```\n``` x\n", 1),
    ])
  func openFences(template: String, line: Int) {
    #expect(Markdown.faults(template) == ["\(line):1 fence is never closed"])
  }

  @Test(
    "a fence that only its list or quote closes is a fault",
    arguments: [
      ("> ```\n> x\n\ntext", "1:3"), ("> ```\n> x\n```\ny\n```", "1:3"),
      ("- ```\n  x\ntext", "1:3"),
      ("- ```\n```\n```", "1:3"), ("> - ```\n> ```\n> ```", "1:5"), ("- ```\n>     ```\n", "1:3"),
    ])
  func fencesClosedByContainers(template: String, place: String) {
    #expect(Markdown.faults(template) == ["\(place) fence is never closed"])
  }

  @Test(
    "a closed fence is none",
    arguments: [
      "```\n```", "```\nx\n```", "```\nx\n`````  ", "   ```\n   x\n  ```", "> ```\n> x\n> ```\ny",
      "- ```\n  x\n  ```", "1. - ~~~ x\n     y\n     ~~~\n", "> > ```\n> > ```",
      "```\n\n\n```\n\n```\n```",
      "```\r\nx\r\n```\r\n", "\u{FEFF}```\n```", ">```\n>\t```", "```\nx\0\n```", "\t- ```",
    ])
  func closedFences(template: String) {
    #expect(Markdown.faults(template).isEmpty)
  }

  @Test func aFenceThatSwallowsTheNextDirectiveIsAFault() {
    let scan = Markdown.scan("```{table} a\ncaption: x\n\nText\n\n```{chart} b\n```\n")
    #expect(
      scan.faults == [
        MarkdownFault(
          "fence is never closed", at: SourcePosition(line: 1, column: 1),
          help: "write '```' on a line of its own before line 6")
      ])
    #expect(Markdown.faults("```\nx\n```{chart} b\n```\n") == ["1:1 fence is never closed"])
  }

  @Test("a template without faults never swallows what follows", arguments: 0..<1000)
  func nothingIsSwallowed(seed: Int) throws {
    var random = RandomText(seed: UInt64(seed))
    let lines = [
      "```", "```", "````", "~~~", "~~~~ x", "``` x", "> ```", "> > ~~~", "> x", ">", "- ```",
      "  ```",
      "    ```", "      ```", "1. - ```", "\t```", "x", "  x", "",
    ]
    let count = 2 + seed % 7
    let template = (0..<count).map { _ in lines.randomElement(using: &random) ?? "" }
      .joined(separator: "\n")
    let isWhole = try Markdown.html(template + "\n\nNext\n").hasSuffix("<p>Next</p>\n")
    let faults = Markdown.faults(template)
    #expect(isWhole || !faults.isEmpty, "\(template.debugDescription)")
  }
}
