import Diagnostics
import Quantities
import ScenarioModel
import ScenarioReader
import Testing

@Suite("Files that a scenario extends")
struct ExtensionTests {
  private static let base = """
    title: Base
    date: 2026-01-31
    brand: { name: Firm, confidentiality: Secret }
    workloads:
      w: { tokens_per_month: { low: 1B, likely: 2B, high: 3B, source: log }, input_share: 80% }
    options:
      a: { kind: api, price: { input: 1, output: 2 } }
      b: { kind: api, price: { input: 3, output: 4 } }
    """

  private func scenario(_ text: String, _ bases: [String: String]) throws -> Scenario {
    let reading = try read(text, bases: bases)
    #expect(reading.diagnostics.filter { $0.severity == .error } == [])
    return try #require(reading.value)
  }

  private func faults(_ text: String, _ bases: [String: String]) throws -> [String] {
    try read(text, name: "in/s.yaml", bases: bases).diagnostics.map { fault in
      let place = fault.place.map { ":\($0.line):\($0.column)+\($0.length)" } ?? ""
      return "\(fault.file)\(place) \(fault.message)"
    }
  }

  @Test func aFileIsLaidUnderTheScenario() throws {
    let scenario = try scenario(
      """
      breakeven: 1
      extends: _base.yaml
      title: Mine
      brand: { name: Other }
      options:
        b: { price: { input: 5 } }
        c: { kind: api, price: { input: 6, output: 7 } }
      """, ["_base.yaml": Self.base])
    #expect(scenario.title == "Mine")
    #expect(scenario.date?.iso == "2026-01-31")
    #expect(scenario.brand == Brand(name: "Other", confidentiality: "Secret"))
    #expect(scenario.options.map(\.id) == ["a", "b", "c"])
    #expect(scenario.row("options.b.price.input")?.value == 5)
    #expect(scenario.row("options.b.price.output")?.value == 4)
  }

  @Test func whatWasReadIsHandedBack() throws {
    let reading = try read(
      "breakeven: 1\nextends: parts/./base.yaml\n", name: "in/s.yaml",
      bases: [
        "parts/base.yaml": "extends: deep/_x.yaml\n", "parts/deep/_x.yaml": Self.base,
      ])
    #expect(reading.diagnostics == [])
    #expect(reading.bases.map(\.path) == ["parts/base.yaml", "parts/deep/_x.yaml"])
    #expect(reading.bases.map(\.name) == ["in/parts/base.yaml", "in/parts/deep/_x.yaml"])
    #expect(reading.bases.last?.bytes == Array(Self.base.utf8))
    #expect(reading.value?.title == "Base")
  }

  @Test func aFileWithoutExtendsHasNoBases() throws {
    #expect(try read(Inputs.scenario()).bases == [])
  }

  @Test func numbersAndListsAreReplacedAsAWhole() throws {
    let scenario = try scenario(
      """
      breakeven: 1
      extends: _base.yaml
      workloads: { w: { tokens_per_month: { value: 5B }, traffic: { hours: [\(hours("2"))] } } }
      """,
      [
        "_base.yaml": Self.base.replacing(
          "input_share: 80%",
          with: "input_share: 80%, traffic: { shape: hourly, hours: [\(hours("1"))] }")
      ])
    let row = try #require(scenario.row("workloads.w.tokens_per_month"))
    #expect(row.value == 5e9)
    #expect(row.distribution == nil)
    // The source was that of another number.
    #expect(row.source == nil)
    #expect(scenario.workloads[0].traffic.shape == .hourly(Array(repeating: 2, count: 24)))
  }

  private func hours(_ text: String) -> String {
    Array(repeating: text, count: 24).joined(separator: ", ")
  }

  @Test func optionsNamedLikePartsOfANumberAreMergedByName() throws {
    let scenario = try scenario(
      "breakeven: 1\nextends: _b.yaml\nexposure: { annual_probability: { high: 2% } }\n",
      [
        "_b.yaml": """
        title: T
        date: 2026-01-31
        exposure: { cost: 1, annual_probability: { low: 1%, high: 9%, default: 0 } }
        workloads: { w: { tokens_per_month: 1B, input_share: 80% } }
        options:
          low: { kind: api, price: { input: 1, output: 2 } }
          high: { kind: api, price: { input: 1, output: 2 } }
        """
      ])
    #expect(scenario.options.map(\.id) == ["low", "high"])
    #expect(scenario.exposure?.annualProbabilities.map { $0?.value } == [0.01, 0.02])
  }

  @Test func nullRemovesAKey() throws {
    let scenario = try scenario(
      """
      breakeven: 1
      extends: _base.yaml
      brand: null
      options: { a: ~, b: { price: , model: acme/chat } }
      """, ["_base.yaml": Self.base])
    #expect(scenario.brand == Brand())
    #expect(scenario.options.map(\.id) == ["b"])
    #expect(scenario.row("options.b.price.output")?.value == 4)
  }

  @Test func nullForAKeyThatIsNotThereIsAFault() throws {
    #expect(
      try faults("breakeven: 1\nextends: _base.yaml\nclient: null\n", ["_base.yaml": Self.base])
        == ["in/s.yaml:3:1+6 'client' in the scenario has no value"])
  }

  @Test func filesMayChainUpToEight() throws {
    func chain(_ count: Int) -> [String: String] {
      var files = ["\(count).yaml": Self.base]
      for number in 1..<count {
        files["\(number).yaml"] = "title: Number \(number)\nextends: \(number + 1).yaml\n"
      }
      return files
    }
    let text = "breakeven: 1\nextends: 1.yaml\n"
    #expect(try scenario(text, chain(8)).title == "Number 1")
    #expect(
      try faults(text, chain(9)) == ["in/8.yaml:2:10+6 'extends' goes more than 8 levels deep"])
  }

  @Test(
    "loops are refused",
    arguments: [
      ("s.yaml", [:], "in/s.yaml:2:10+6 'extends' goes in a loop: s.yaml → s.yaml"),
      ("./s.yaml", [:], "in/s.yaml:2:10+8 'extends' goes in a loop: s.yaml → s.yaml"),
      (
        "a.yaml", ["a.yaml": "extends: b.yaml\n", "b.yaml": "extends: a.yaml\n"],
        "in/b.yaml:1:10+6 'extends' goes in a loop: s.yaml → a.yaml → b.yaml → a.yaml"
      ),
    ] as [(String, [String: String], String)])
  func loops(path: String, bases: [String: String], fault: String) throws {
    #expect(try faults("breakeven: 1\nextends: \(path)\n", bases) == [fault])
  }

  @Test(
    "paths out of the folder are not even asked for",
    arguments: ["../b.yaml", "/etc/passwd", "a/../../b.yaml", "C:/b.yaml", "..\\b.yaml", "."])
  func outside(path: String) throws {
    let reader = ScenarioReader(
      catalog: Catalog(), policy: Inputs.policy, picture: { _ in .missing },
      base: { _ in
        Issue.record("asked for a file outside")
        return .missing
      })
    let reading = reader.read(Inputs.file("breakeven: 1\nextends: '\(path)'\n"))
    #expect(
      reading.diagnostics.map(\.message)
        == ["the file '\(path)' leads out of the scenario's folder"])
    #expect(
      reading.diagnostics.first?.place == SourcePlace(line: 2, column: 10, length: path.count + 2))
  }

  @Test(
    "files that can't be had are pointed at",
    arguments: [
      (FileAnswer.missing, "does not exist"), (.unreadable, "can't be read"),
      (.outside, "leads out of the scenario's folder"), (.tooLarge, "is larger than 1 MB"),
    ])
  func notHad(answer: FileAnswer, reason: String) throws {
    let reader = ScenarioReader(
      catalog: Catalog(), policy: Inputs.policy, picture: { _ in .missing }, base: { _ in answer })
    let reading = reader.read(Inputs.file("breakeven: 1\nextends: _b.yaml\n"))
    #expect(reading.diagnostics.map(\.message) == ["the file '_b.yaml' \(reason)"])
    #expect(reading.diagnostics.first?.place == SourcePlace(line: 2, column: 10, length: 7))
  }

  @Test(
    "what names no file is pointed at",
    arguments: [("[a.yaml]", "a list"), ("{ a: 1 }", "a mapping"), ("~", "nothing")])
  func noFile(value: String, kind: String) throws {
    #expect(
      try faults("breakeven: 1\nextends: \(value)\n", [:])
        == ["in/s.yaml:2:1+7 'extends' must name a file, not \(kind)"])
  }

  @Test(
    "each file is checked by itself, and only its one fault is told",
    arguments: [
      ("a: [\n", "in/_b.yaml:2:1+1 not YAML: did not find expected node content"),
      ("x: 1\nx: 2\n", "in/_b.yaml:2:1+1 key 'x' is given twice, first at 1:1"),
      ("", "in/_b.yaml the file is empty"),
      ("- a\n", "in/s.yaml:2:10+7 the file '_b.yaml' must be a mapping, not a list"),
      ("a: &a 1\nb: [*a, *a, *a]\n*a : 1\n", "in/_b.yaml:3:1+1 an alias can't be part of a key"),
    ])
  func broken(text: String, fault: String) throws {
    let found = try faults("breakeven: 1\nextends: _b.yaml\nsurplus: 1\n", ["_b.yaml": text])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(fault) == true, "\(found)")
  }

  @Test func aliasesSizeAndDepthAreBoundedInEach() throws {
    func messages(_ text: String) throws -> [String] {
      try read("breakeven: 1\nextends: _b.yaml\n", bases: ["_b.yaml": text]).diagnostics
        .map(\.message)
    }
    let aliases = "a: &a 1\n" + (0..<33).map { "k\($0): *a\n" }.joined()
    #expect(try messages(aliases) == ["more than 32 aliases"])
    let deep = "a: " + String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try messages(deep) == ["nested more than 64 levels deep"])
    #expect(
      try messages(String(repeating: "#", count: 1_000_001)) == ["the file is larger than 1 MB"])
  }

  @Test func faultsPointIntoTheFileTheyAreIn() throws {
    let base = Self.base.replacing("input: 3", with: "inptu: 3").replacing(
      "input_share: 80%", with: "input_share: 800%")
    let found = try faults(
      """
      breakeven: 1
      clint: x
      extends: _base.yaml
      options: { c: { kind: apy } }
      """, ["_base.yaml": base])
    #expect(
      found == [
        "in/s.yaml:2:1+5 unknown key 'clint' in the scenario",
        "in/s.yaml:4:23+3 'kind' in option 'c' can't be 'apy'",
        "in/_base.yaml:5:87+4 'input_share' in workload 'w' must be from 0 to 1, not '800%'",
        "in/_base.yaml:8:28+5 unknown key 'inptu' in 'price' in option 'b'",
      ])
  }

  @Test func escapedControlCharactersAreFoundInEach() throws {
    #expect(
      try faults(
        "breakeven: 1\nextends: _b.yaml\n", ["_b.yaml": Self.base + "\nclient: \"\\x1b[31m\"\n"])
        == ["in/_b.yaml:9:9+10 the character U+001B can't stand in a text"])
  }

  @Test func aLogoIsBesideTheFileThatNamesIt() throws {
    let reading = try read(
      "breakeven: 1\nextends: parts/_b.yaml\n", name: "in/s.yaml",
      picture: { $0 == "parts/logo.svg" ? .bytes(Array("<svg/>".utf8)) : .missing },
      bases: ["parts/_b.yaml": Self.base.replacing("name: Firm", with: "logo: logo.svg")])
    #expect(reading.diagnostics == [])
    #expect(reading.value?.brand.logo?.mediaType == "image/svg+xml")
  }

  @Test func internalMarksAreInherited() throws {
    let base = Self.base.replacing("b: { kind", with: "b: { internal: true, kind")
    let text = "breakeven: 1\nextends: _b.yaml\n"
    #expect(try scenario(text, ["_b.yaml": base]).internalPaths == ["options.b"])
    #expect(
      try scenario(text + "options: { b: { internal: false } }\n", ["_b.yaml": base])
        .internalPaths == [])
  }
}
