import CostEngine
import Foundation
import Quantities
import ScenarioFixtures
import ScenarioModel
import ScenarioReader
import Testing

@testable import DecisionEngine

/// The documents' rules at the ends of their bands, one token either side.
@Suite("Shipped frameworks")
struct ShippedFrameworkTests {
  private static let frameworks: [Framework] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("inputs/frameworks")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let sources = files.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appendingPathComponent(name))).map {
        SourceFile(name: name, bytes: [UInt8]($0))
      }
    }
    return FrameworkReader.read(sources).value ?? []
  }()

  /// What a framework says of one workload of tokens a month of 30 days.
  private func finding(
    _ id: String, tokens: Double = 1e9, needs: Needs = Needs(), task: Workload.Task? = nil,
    shape: Traffic.Shape = .steady, price: Double = 1, answers: [String: Fact] = [:]
  ) throws -> FrameworkFinding {
    let framework = try #require(Self.frameworks.first { $0.id == id })
    var scenario = ScenarioFixture.scenario(
      [
        ScenarioFixture.workload(
          volume: ScenarioFixture.tokens(tokens, input: 0), shape: shape, needs: needs, task: task)
      ], [ScenarioFixture.api(input: 0, output: price)])
    scenario.answers = Answers(answers)
    scenario.frameworks = [framework]
    return try #require(Assessment(scenario).frameworks.first)
  }

  private func outcome(_ finding: FrameworkFinding, _ rule: String) -> String? {
    finding.rules.first { $0.rule.id == rule }?.outcome
  }

  @Test("all of them are read, and only the firm's own must be listed")
  func read() {
    #expect(Self.frameworks.count == 9)
    #expect(Self.frameworks.filter(\.isListedOnly).map(\.id) == ["platform-readiness"])
  }

  @Test(
    "volume tiers: every end, the tie and the gap",
    arguments: [
      (59_999_999, "standard API"), (60e6, "tiered API or small self-host"),
      (499_999_999, "tiered API or small self-host"), (500e6, "ambiguous"),
      (500_000_001, "managed GPU platforms"), (5e9, "managed GPU platforms"),
      (5_000_000_001, "not covered"), (9_999_999_999, "not covered"), (10e9, "full self-hosting"),
    ] as [(Double, String)])
  func tiers(tokens: Double, expected: String) throws {
    #expect(outcome(try finding("volume-tiers", tokens: tokens), "option") == expected)
  }

  @Test(
    "five questions: exactly 10B is ambiguous and leaves the count open",
    arguments: [(9_999_999_999, "no"), (10e9, "ambiguous"), (10_000_000_001, "yes")]
      as [(Double, String)])
  func tippingPoint(tokens: Double, expected: String) throws {
    #expect(outcome(try finding("five-questions", tokens: tokens), "volume") == expected)
  }

  @Test("three yes decide, two with an open question do not, and two alone keep the API")
  func counting() throws {
    let strict = Needs(residency: .strict)
    let two: [String: Fact] = ["dedicated_operations_team": .truth(true)]
    let closed: [String: Fact] = [
      "fine_tuning_beyond_api": .truth(false), "open_model_accuracy": .number(0.8),
      "required_accuracy": .number(0.9),
    ]
    let all = two.merging(closed) { $1 }
    #expect(
      try finding("five-questions", needs: strict, answers: two).verdict
        == "open questions could still change it")
    #expect(try finding("five-questions", needs: strict, answers: all).verdict == "stay on the API")
    #expect(
      try finding("five-questions", tokens: 2e10, needs: strict, answers: all).verdict
        == "look at self-hosting")
  }

  @Test(
    "accuracy is the quotient of both, 95 % included",
    arguments: [(0.8549, "no"), (0.855, "yes"), (0.9, "yes")])
  func accuracy(open: Double, expected: String) throws {
    // 0.95 · 0.9 = 0.855.
    let answers: [String: Fact] = [
      "open_model_accuracy": .number(open), "required_accuracy": .number(0.9),
    ]
    #expect(outcome(try finding("five-questions", answers: answers), "accuracy") == expected)
  }

  @Test(
    "document 002's daily volume: both ends belong to the middle",
    arguments: [
      (299_999_970, "API"), (300_000_000, "depends on the other answers"),
      (3_000_000_000, "depends on the other answers"), (3_000_000_030, "analyse self-hosting"),
    ] as [(Double, String)])
  func dailyVolume(tokens: Double, expected: String) throws {
    #expect(outcome(try finding("cost-framework", tokens: tokens), "volume") == expected)
  }

  @Test(
    "document 002's latency: under 100, from 100, and exactly 500 ms",
    arguments: [
      (99.0, "self-hosted or edge"), (100, "API works"), (500, "ambiguous"), (501, "API works"),
    ])
  func latency(milliseconds: Double, expected: String) throws {
    let needs = Needs(latencyP99Milliseconds: ScenarioFixture.figure(milliseconds))
    #expect(outcome(try finding("cost-framework", needs: needs), "latency") == expected)
  }

  @Test("a strict need with nobody to run machines leaves a private API, by document 002")
  func strictAndNobody() throws {
    let verdict = try finding(
      "cost-framework", needs: Needs(residency: .strict),
      answers: ["operations_level": .word("none")]
    ).verdict
    #expect(verdict == "private-cloud API")
  }

  @Test(
    "document 003's spend: 3,000 and 8,000 belong to the judgment band",
    arguments: [(2_999.0, "API"), (3_000, "neutral"), (8_000, "neutral"), (8_001, "local")])
  func spend(dollars: Double, expected: String) throws {
    // One dollar a million tokens.
    let found = try finding("factor-table", tokens: dollars * 1e6)
    #expect(outcome(found, "spend") == expected)
  }

  @Test("privacy leaves one path, and nobody to walk it is a conflict")
  func privacy() throws {
    let strict = Needs(residency: .strict)
    #expect(try finding("factor-table", needs: strict).verdict == "local is the only path")
    let nobody: [String: Fact] = ["operations_engineers": .number(0)]
    #expect(try finding("factor-table", needs: strict, answers: nobody).verdict == "conflict")
  }

  @Test("document 001's rows that disagree are ambiguous, and none is not covered")
  func fit() throws {
    let both: [String: Fact] = [
      "early_product": .truth(true), "niche_model": .truth(true),
      "traffic_predictable": .truth(true), "volume_level": .word("medium"),
      "volume_steady": .truth(true),
    ]
    #expect(
      try finding("fit-table", needs: Needs(residency: .minimal), answers: both).verdict
        == "ambiguous")
    var none = both
    none["early_product"] = .truth(false)
    none["niche_model"] = .truth(false)
    #expect(
      try finding("fit-table", needs: Needs(residency: .minimal), answers: none).verdict
        == "not covered")
  }

  @Test("a missing fact is unknown and never no")
  func unknown() throws {
    let found = try finding("situations")
    #expect(found.verdict == "unknown" && !found.missing.isEmpty)
    #expect(outcome(try finding("five-questions"), "team") == "unknown")
  }

  @Test("stages of document 000: the uncovered one is said")
  func stages() throws {
    let verdict = { (answers: [String: Fact]) in
      try self.finding("situations", answers: answers).verdict
    }
    #expect(
      try verdict(["stage": .word("prototype"), "months_of_stable_usage": .number(2)])
        == "stay on APIs and collect usage")
    #expect(
      try verdict(["stage": .word("prototype"), "months_of_stable_usage": .number(3)])
        == "run a full cost study")
    #expect(
      try verdict([
        "stage": .word("scale-up"), "api_bill_high": .truth(true),
        "dedicated_operations_team": .truth(true),
      ]) == "not covered")
  }
}
