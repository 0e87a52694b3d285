import Diagnostics
import Quantities
import ScenarioModel
import ScenarioReader
import Testing

@Suite("Claims of a scenario")
struct ClaimTests {
  @Test("every key is read")
  func everyKey() throws {
    let claim = try ClaimInputs.claim(
      """
      unit: USD, tolerance: 5%, published: 2250, given: { rate: 1.65, hours: 8_760 },
          recompute: rate * hours, consequences: [{ says: s, recompute: 1 / rate, unit: x }]
      """)
    #expect(claim.id == "c" && claim.says == "S" && claim.unit == "USD")
    #expect(claim.source == Claim.Source(document: "d"))
    #expect(claim.tolerance == 0.05)
    #expect(
      claim.given == [
        Claim.Given(name: "rate", value: 1.65), Claim.Given(name: "hours", value: 8760),
      ])
    #expect(claim.statement.figures.map(\.published.ends) == [[2250]])
    #expect(claim.statement.figures.map(\.unit) == ["USD"])
    #expect(claim.consequences.map(\.unit) == ["x"])
    #expect(claim.overlay == nil && claim.because == nil)
    #expect(claim.place == InputPlace(file: "s.yaml", line: 4, column: 16, length: 1))
  }

  @Test(
    "a number may be published as one, a range or a bound",
    arguments: [
      ("60M", [60e6]), ("[3000, 5000]", [3000, 5000]), ("{ above: 5% }", [0.05, nil]),
      ("{ to: 7 }", [nil, 7]), ("{ from: 1, below: 2 }", [1, 2]), ("-20%", [-0.2]),
    ] as [(String, [Double?])])
  func published(text: String, ends: [Double?]) throws {
    let recompute = text.hasPrefix("[") ? "[1, 2]" : "1"
    let claim = try ClaimInputs.claim("published: \(text), recompute: \(recompute)")
    #expect(claim.statement.figures.map(\.published.ends) == [ends])
  }

  @Test("readings share what is published, or have their own")
  func readings() throws {
    let claim = try ClaimInputs.claim(
      "published: 3, readings: [{ as: a, recompute: 1 }, { as: b, published: 4, recompute: 2 }]")
    #expect(claim.statement.figures.map(\.published.ends) == [[3], [4]])
    #expect(claim.statement.figures.map(\.name) == ["a", "b"])
  }

  @Test("figures have their own numbers and units")
  func figures() throws {
    let claim = try ClaimInputs.claim(
      """
      unit: USD, figures: [{ of: a, published: 3, recompute: 1 },
          { of: b, published: [1, 2], unit: x, recompute: [1, 2] }]
      """)
    #expect(claim.statement.figures.map(\.unit) == ["USD", "x"])
    #expect(claim.statement.figures.map(\.recompute.count) == [1, 2])
  }

  @Test("an overlay changes the scenario of its claim alone")
  func overlay() throws {
    let scenario = try readGood(
      ClaimInputs.one(
        """
        published: 1, recompute: demand.tokens_per_day,
            scenario: { workloads: { w: { input_share: 50% } }, options: { b: { kind: api, price: { input: 3, output: 4 } } } }
        """))
    let overlay = try #require(scenario.claims.first?.overlay)
    #expect(overlay.scenario.options.map(\.id) == ["a", "b"])
    #expect(overlay.scenario.row("workloads.w.input_share")?.value == 0.5)
    #expect(overlay.scenario.claims.isEmpty)
    #expect(scenario.options.map(\.id) == ["a"])
    #expect(scenario.row("workloads.w.input_share")?.value == 0.8)
    #expect(
      overlay.settings.map { "\($0.path) \($0.text ?? "null")" } == [
        "workloads.w.input_share 50%", "options.b.kind api", "options.b.price.input 3",
        "options.b.price.output 4",
      ])
  }

  @Test(
    "claims are refused with their place",
    arguments: [
      """
      claims: [{ id: a b, says: S, source: { document: d }, because: x }]
                     ^~~ error: 'a b' can't be an id
      """,
      """
      claims: [{ published: 1, recompute: 1 }]
               ^ error: claim 1 needs 'id'
               ^ error: claim 1 needs 'says'
               ^ error: claim 1 needs 'source'
      """,
      """
      claims: [{ id: c, says: S, source: {}, because: x }]
                                 ^~~~~~ error: 'source' in claim 'c' needs 'document'
      """,
      """
      claims: [{ id: c, says: S, source: { document: d } }]
               ^ error: claim 'c' has neither 'recompute', 'readings', 'figures' nor 'because'
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, recompute: 1 }]
                                                          ^~~~~~~~~ error: 'recompute' in claim 'c' needs 'published'
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, published: 1, tolerance: -5%, recompute: 1 }]
                                                                                   ^~~ error: 'tolerance' in claim 'c' must be from 0 to 1, not '-5%'
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, published: 1, recompute: 1, because: x }]
                                                                        ^~~~~~~~~ error: 'recompute' contradicts 'because' in claim 'c'
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, readings: [{ as: x, published: 1, recompute: 1 }], because: x }]
                                                          ^~~~~~~~ error: 'readings' contradicts 'because' in claim 'c'
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, figures: [{ of: x, published: 1, recompute: 1 }], because: x }]
                                                          ^~~~~~~ error: 'figures' contradicts 'because' in claim 'c'
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, readings: [{ as: x, recompute: 1 }] }]
                                                                     ^ error: a reading of claim 'c' needs 'published'
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, figures: [] }]
                                                          ^~~~~~~ error: 'figures' in claim 'c' is empty
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, published: [5, 3], recompute: [1, 2] }]
                                                          ^~~~~~~~~ error: 'published' in claim 'c' has its ends reversed
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, published: { from: 5, to: 3 }, recompute: 1 }]
                                                          ^~~~~~~~~ error: 'published' in claim 'c' has its ends reversed
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, published: {}, recompute: 1 }]
                                                          ^~~~~~~~~ error: 'published' in claim 'c' has no end
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, published: [1, 2, 3], recompute: 1 }]
                                                          ^~~~~~~~~ error: 'published' in claim 'c' must have two ends, not 3
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, published: [1, 2], recompute: 1 }]
                                                                             ^~~~~~~~~ error: 'recompute' in claim 'c' must be two expressions: 'published' is a range | write it as [low, high]
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, published: 1, given: { a: 1, b: 2 }, recompute: a }]
                                                                                       ^ error: 'b' in 'given' in claim 'c' is used by no expression
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, published: 1, given: { demand.x: 1, min: 2 }, recompute: demand.x + min }]
                                                                                 ^~~~~~~~ error: 'demand.x' in 'given' in claim 'c' hides a path of the result or a function
                                                                                              ^~~ error: 'min' in 'given' in claim 'c' hides a path of the result or a function
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, published: 1, recompute: 1, verdict: reproduced }]
                                                                                      ^~~~~~~ error: unknown key 'verdict' in claim 'c'
      """,
      """
      claims:
        - { id: c, says: S, source: { document: d }, because: x }
        - { id: c, says: S, source: { document: d }, because: x }
                ^ error: two claims have the id 'c'
      """,
    ])
  func faults(marked: String) throws { try expectFaults(ClaimInputs.scenario(marked)) }

  @Test(
    "faults of an overlay stand in the claim",
    arguments: [
      """
      claims: [{ id: c, says: S, source: { document: d }, because: x, scenario: { workloads: { w: { input_share: 180% } } } }]
                                                                                                                 ^~~~ error: 'input_share' in workload 'w' must be from 0 to 1, not '180%'
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, because: x, scenario: { claims: [] } }]
                                                                                  ^~~~~~ error: 'claims' does not belong in the scenario
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, because: x, scenario: { extends: b.yaml, audits: [] } }]
                                                                                  ^~~~~~~ error: 'extends' does not belong in the scenario
                                                                                                   ^~~~~~ error: 'audits' does not belong in the scenario
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, because: x, scenario: { budget: {} } }]
                                                                                  ^~~~~~ error: 'budget' does not belong in the scenario | remove it: a claim changes costs alone
      """,
      """
      claims: [{ id: c, says: S, source: { document: d }, because: x, scenario: 3 }]
                                                                      ^~~~~~~~ error: 'scenario' in claim 'c' must be a mapping, not '3'
      """,
    ])
  func overlayFaults(marked: String) throws { try expectFaults(ClaimInputs.scenario(marked)) }

  @Test("a fault of the scenario is told once, however many claims change it")
  func onceOnly() throws {
    let claims = (1...3).map {
      "{ id: c\($0), says: S, source: { document: d }, because: x, scenario: { lens: full } }"
    }
    let text = ClaimInputs.scenario("claims: [\(claims.joined(separator: ", "))]")
    let reading = try read(text.replacing("input_share: 80%", with: "input_share: 180%"))
    #expect(reading.diagnostics.count == 1)
  }

  @Test("claims are bounded")
  func bounded() throws {
    let claims = (0...1000).map {
      "  - { id: c\($0), says: S, source: { document: d }, because: x }"
    }
    let reading = try read(ClaimInputs.scenario("claims:\n" + claims.joined(separator: "\n")))
    #expect(reading.diagnostics.map(\.message) == ["more than 1000 claims"])
  }
}
