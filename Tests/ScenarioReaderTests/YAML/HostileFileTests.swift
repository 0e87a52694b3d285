import Quantities
import Diagnostics
import ScenarioModel
import ScenarioReader
import Testing

@Suite("Files made to hurt", .timeLimit(.minutes(1)))
struct HostileFileTests {
  private func fault(_ text: String) -> Diagnostic? {
    let reader = ScenarioReader(
      catalog: Catalog(), policy: Inputs.policy, picture: { _ in .missing },
      base: { _ in .missing })
    return reader.read(Inputs.file(text)).diagnostics.first { $0.severity == .error }
  }

  private func messages(_ text: String) -> [String] {
    let reader = ScenarioReader(
      catalog: Catalog(), policy: Inputs.policy, picture: { _ in .missing },
      base: { _ in .missing })
    return reader.read(Inputs.file(text)).diagnostics.map(\.message)
  }

  private func nest(_ count: Int, _ open: String, _ close: String = "") -> String {
    String(repeating: open, count: count) + "x" + String(repeating: close, count: count)
  }

  @Test(
    "nesting is bounded, however it is written",
    arguments: [
      (10_000, "[", ""), (900, "[", "]"), (990, "[a: ", "]"), (10_000, "- ", ""), (900, "- ", ""),
      (900, "{a: ", "}"), (65, "[", "]"),
    ])
  func nesting(count: Int, open: String, close: String) {
    #expect(fault(nest(count, open, close))?.message == "nested more than 64 levels deep")
  }

  @Test func nestingByIndentIsBounded() {
    let text = (0..<1200).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(fault(text)?.message == "nested more than 64 levels deep")
  }

  @Test func sixtyFourLevelsAreNested() {
    #expect(fault(nest(63, "[", "]"))?.message == "the scenario must be a mapping, not a list")
  }

  @Test("explicit keys are bounded", arguments: ["? ", "{? "])
  func explicitKeys(open: String) {
    #expect(fault(nest(900, open))?.message == "too many keys written with '?'")
  }

  @Test func thirtyTwoAliasesAreReadAndThirtyThreeAreNot() {
    func aliases(_ count: Int) -> String {
      "a: &a 1\n" + (0..<count).map { "k\($0): *a\n" }.joined()
    }
    #expect(fault(aliases(32))?.message == "unknown key 'a' in the scenario")
    #expect(fault(aliases(33))?.message == "more than 32 aliases")
    #expect(fault(aliases(33))?.place == SourcePlace(line: 34, column: 6))
  }

  @Test func starsInProseAreNoAliases() throws {
    let stars = String(repeating: "*a* ", count: 40)
    let text = Inputs.scenario(top: "client: 'R&D & *co* \(stars)'\nprepared_for: x *y &z w")
    #expect(try readGood(text).parties.preparedFor == "x *y &z w")
  }

  @Test(
    "aliases in keys are refused before they are hashed",
    arguments: [
      "a: &a b\n*a : c\n", "a: &a b\n? [*a]\n: c\n", "a: &a b\n[*a]: c\n", "a: &a b\n{x: *a}: c\n",
      "a: &a b\nc: {? *a : d}\n", "a: &a [1]\nb: {*a : d}\n",
    ])
  func aliasKeys(text: String) {
    #expect(fault(text)?.message == "an alias can't be part of a key")
  }

  @Test func aBillionLaughsAreNotLaughed() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...10 {
      text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1)]\n"
    }
    #expect(fault(text)?.severity == .error)
  }

  @Test func aKeyOfAHundredThousandEntriesIsHashedOnce() {
    let list = String(repeating: "1,", count: 100_000)
    #expect(
      messages("? [\(list)]\n: x\n").contains("a key must be a word, not a list or mapping"))
  }

  @Test func mergeKeysAreRefused() {
    let text = "breakeven: 1\nbrand: &a { name: x }\ncalendar:\n  <<: *a\n"
    let reader = ScenarioReader(
      catalog: Catalog(), policy: Inputs.policy, picture: { _ in .missing },
      base: { _ in .missing })
    let faults = reader.read(Inputs.file(text)).diagnostics
    #expect(faults.contains { $0.message == "merge keys are not supported" && $0.place?.line == 4 })
  }

  @Test func tagDirectivesAreRefused() {
    let text = (0..<20_000).map { "%TAG !a\($0)! x\n" }.joined() + "--- a\n"
    #expect(fault(text)?.message == "tag directives are not supported")
  }

  @Test func tensOfThousandsOfFaultsAreListedToALimit() {
    let text = "breakeven: 1\n" + (0..<20_000).map { "key\($0): 1\n" }.joined()
    let reader = ScenarioReader(
      catalog: Catalog(), policy: Inputs.policy, picture: { _ in .missing },
      base: { _ in .missing })
    let faults = reader.read(Inputs.file(text)).diagnostics
    #expect(faults.count <= 1003)
    #expect(faults.last?.message == "too many faults: the first 1000 are listed")
  }

  @Test(
    "wrong shapes at any place are faults and not crashes",
    arguments: ["1", "x", "[]", "[1]", "{}", "{ x: 1 }", "~", "''", "{ value: [] }", "'\u{202E}'"])
  func wrongShapes(value: String) throws {
    let keys = [
      "breakeven", "title", "date", "currency", "exchange_rates", "locale", "baseline",
      "stale_after", "brand", "calendar", "horizon", "workloads", "options", "internal",
      "extends", "lens", "exposure", "uncertainty", "policy",
    ]
    for key in ["brand", "calendar", "horizon", "exposure", "uncertainty", "policy"] {
      _ = try read(Inputs.scenario(top: "\(key): \(value)"))
    }
    for key in keys { _ = try read("\(key): \(value)\n") }
    for key in [
      "tokens_per_month", "input_share", "traffic", "needs", "cached_input", "task", "outcomes",
    ] {
      _ = try read(Inputs.scenario(workloads: "w: { \(key): \(value) }"))
    }
    _ = try read(
      Inputs.scenario(
        workloads:
          "w: { requests_per_day: 1, input_tokens: 1, output_tokens: 1, outcomes: { success_rate: \(value) } }"
      ))
    for kind in ["api", "managed", "self-hosted", "hybrid"] {
      for key in [
        "price", "model", "workloads", "people", "setup", "instance", "hourly_price", "terms",
        "throughput", "weights", "storage", "headroom", "replicas", "autoscale", "private",
        "volume_discounts", "commitment", "rate_limit", "purchase", "local", "remote", "split",
        "routes", "token_factor",
      ] {
        _ = try read(Inputs.scenario(options: "a: { kind: \(kind), \(key): \(value) }"))
      }
    }
  }
}
