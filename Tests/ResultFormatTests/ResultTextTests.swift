import DecisionEngine
import Foundation
import ResultFormat
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Result as JSON")
struct ResultTextTests {
  private func text(_ options: [Option], needs: Needs = Needs()) throws -> String {
    let workload = ScenarioFixture.workload(
      volume: ScenarioFixture.tokens(1e9, input: 0.5), needs: needs)
    return try Results.text(Assessment(ScenarioFixture.scenario([workload], options)))
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("what has no meaning is null, not absent and not 0")
  func nulls() throws {
    let object = try object(try text([ScenarioFixture.api(input: 1, output: 1)]))
    let option = try #require((object["options"] as? [String: [String: Any]])?["api"])
    for key in ["replicas", "paid_replica_hours", "utilization", "fte"] {
      #expect(option[key] is NSNull, "\(key)")
    }
    #expect((object["demand"] as? [String: Any])?["requests_per_month"] is NSNull)
  }

  @Test("lines sum to the total, and an infeasible option has its reason and no rank")
  func infeasible() throws {
    let options = [
      ScenarioFixture.api(input: 1, output: 2, discount: 0.5),
      ScenarioFixture.fleet(rates: [(900, 900)]),
    ]
    let object = try object(try text(options, needs: Needs(residency: .strict)))
    #expect(object["ranking"] as? [String] == ["own"])
    #expect(object["cheapest"] as? String == "own" && object["baseline"] as? String == "api")
    let api = try #require((object["options"] as? [String: [String: Any]])?["api"])
    #expect(api["feasible"] as? Bool == false)
    #expect((api["reasons"] as? [String])?.first?.hasPrefix("residency: work: ") == true)
    let monthly = try #require(api["monthly"] as? [String: Any])
    let lines = try #require(monthly["lines"] as? [String: Double])
    #expect(lines.values.reduce(0, +) == monthly["total"] as? Double)
  }

  @Test("without a feasible option nothing is cheapest")
  func none() throws {
    let options = [ScenarioFixture.api(input: 1, output: 2)]
    let object = try object(try text(options, needs: Needs(residency: .strict)))
    #expect(object["cheapest"] is NSNull && (object["ranking"] as? [String])?.isEmpty == true)
  }

  @Test("the text reads back to the same text")
  func roundTrip() throws {
    let text = try text([
      ScenarioFixture.api(input: 0.15, output: 0.6), ScenarioFixture.fleet(rates: [(900, 300)]),
    ])
    let document = try JSONDecoder().decode(ResultDocument.self, from: Data(text.utf8))
    #expect(try ResultText.json(document) == text)
  }
}
