import Diagnostics
import ScenarioModel
import ScenarioReader
import Testing

@Suite("Files of claims and audits over them")
struct AuditTests {
  private static let claims = """
    breakeven: 1
    title: One
    date: 2026-01-31
    options: { a: { kind: api, price: { input: 1, output: 2 } } }
    claims:
      - id: D0-1
        says: S
        source: { document: d }
        published: 1
        scenario: { workloads: { w: { tokens_per_month: 1B, input_share: 80% } } }
        recompute: options.a.monthly.total
    """
  private static let audit = """
    breakeven: 1
    title: All
    report: audit
    date: 2026-01-31
    audits: [_0.yaml]
    disagreements:
      - topic: T
        positions: { "000": "a", "001": "b" }
        decides: D
        claims: [D0-1]

    """

  private func faults(_ text: String, _ files: [String: String]) throws -> [String] {
    try read(text, name: "in/s.yaml", bases: files).diagnostics.map { fault in
      let place = fault.place.map { ":\($0.line):\($0.column)+\($0.length)" } ?? ""
      return "\(fault.file)\(place) \(fault.message)"
    }
  }

  @Test("an audit reads other files and has no workloads of its own")
  func audits() throws {
    let reading = try read(Self.audit, bases: ["_0.yaml": Self.claims])
    #expect(reading.diagnostics == [])
    let scenario = try #require(reading.value)
    #expect(scenario.report == .audit && !scenario.isComplete)
    #expect(scenario.audits.map(\.title) == ["One"])
    let claim = try #require(scenario.audits.first?.claims.first)
    #expect(claim.id == "D0-1")
    #expect(claim.overlay?.scenario.isComplete == true)
    #expect(reading.bases.map(\.path) == ["_0.yaml"])
    #expect(scenario.disagreements.first?.positions.map(\.document) == ["000", "001"])
    #expect(scenario.disagreements.first?.claims == ["D0-1"])
  }

  @Test("what an audited file extends is read beside it")
  func extended() throws {
    let reading = try read(
      Self.audit.replacing("_0.yaml", with: "docs/_0.yaml"),
      bases: [
        "docs/_0.yaml": "extends: _base.yaml\n" + Self.claims, "docs/_base.yaml": "client: C\n",
      ])
    #expect(reading.diagnostics == [])
    #expect(reading.value?.audits.first?.parties.client == "C")
    #expect(reading.bases.map(\.path) == ["docs/_0.yaml", "docs/_base.yaml"])
  }

  @Test("a file of claims that lacks workloads is an error unless it is an audit")
  func part() throws {
    #expect(try faults(Self.claims, [:]) == ["in/s.yaml:1:1+1 the scenario needs 'workloads'"])
    let audit = Self.claims.replacing("title: One", with: "title: One\nreport: audit")
    #expect(try faults(audit, [:]) == [])
  }

  @Test("what a claim leaves out of an incomplete scenario is told at the claim")
  func incomplete() throws {
    let text = Self.claims.replacing(
      "scenario: { workloads: { w: { tokens_per_month: 1B, input_share: 80% } } }",
      with: "scenario: { lens: full }"
    ).replacing("title: One", with: "title: One\nreport: audit")
    #expect(try faults(text, [:]) == ["in/s.yaml:11:5+8 the scenario needs 'workloads'"])
  }

  @Test(
    "files that can't be audited are pointed at",
    arguments: [
      ("s.yaml", "in/s.yaml:5:10+6 'audits' goes in a loop: s.yaml → s.yaml"),
      ("../x.yaml", "in/s.yaml:5:10+9 the file '../x.yaml' leads out of the scenario's folder"),
      ("gone.yaml", "in/s.yaml:5:10+9 the file 'gone.yaml' does not exist"),
      ("_1.yaml, _1.yaml", "in/s.yaml:5:19+7 the file '_1.yaml' is audited twice"),
      ("[a]", "in/s.yaml:5:10+1 'audits' in the scenario must list files, not a list"),
      ("_2.yaml", "in/_2.yaml:5:1+6 a file that is audited can't audit others"),
      ("_3.yaml", "in/_3.yaml the file is empty"),
      ("_4.yaml", "in/_4.yaml:2:1+5 unknown key 'titel' in the scenario"),
    ])
  func refused(list: String, fault: String) throws {
    let text = Self.audit.replacing("[_0.yaml]", with: "[\(list)]")
      .components(around: "disagreements").before
    let files = [
      "_1.yaml": Self.claims, "_2.yaml": Self.audit, "_3.yaml": "",
      "_4.yaml": Self.claims.replacing("title: One", with: "titel: One\ntitle: One"),
    ]
    #expect(try faults(text, files) == [fault])
  }

  @Test("a disagreement names claims")
  func disagreement() throws {
    let text = Self.audit.replacing("claims: [D0-1]", with: "claims: [D0-2]")
    #expect(
      try faults(text, ["_0.yaml": Self.claims])
        == ["in/s.yaml:10:14+4 'claims' in a disagreement names no claim: 'D0-2'"])
  }

  @Test("claims of two files have different ids")
  func sameID() throws {
    let text = Self.audit.replacing("[_0.yaml]", with: "[_0.yaml, _1.yaml]")
    #expect(
      try faults(text, ["_0.yaml": Self.claims, "_1.yaml": Self.claims])
        == ["in/s.yaml:5:19+7 the file '_1.yaml' has the claim 'D0-1', as another has"])
  }

  @Test("an audit says that it is one")
  func unsaid() throws {
    let text = Self.audit.replacing("report: audit\n", with: "")
    #expect(
      try faults(text, ["_0.yaml": Self.claims])
        == ["in/s.yaml:4:1+6 the scenario has no options to report on"])
  }
}
