import CostEngine
import DecisionEngine
import Quantities
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Gates")
struct GateTests {
  private let volume = ScenarioFixture.tokens(1e9, input: 0.5)

  private func assess(
    _ workload: Workload, _ options: [Option], residency: Policy.ResidencyRule = .hard
  ) -> Assessment {
    Assessment(ScenarioFixture.scenario([workload], options, residency: residency))
  }

  private var api: Option { ScenarioFixture.api(input: 0.01, output: 0.01) }
  private var own: Option { ScenarioFixture.fleet(rates: [(1000, 1000)]) }

  @Test("strict residency keeps only self-hosting in, however cheap the API is")
  func residency() {
    let workload = ScenarioFixture.workload(volume: volume, needs: Needs(residency: .strict))
    let assessment = assess(workload, [api, own])
    #expect(assessment.ranking == [1])
    #expect(assessment.findings[0].map(\.gate) == [.residency])
    #expect(assessment.findings[0].first?.workload == 0)
  }

  @Test("moderate residency gates nothing, nor does the voting policy")
  func noGate() {
    let moderate = ScenarioFixture.workload(volume: volume, needs: Needs(residency: .moderate))
    #expect(assess(moderate, [api, own]).ranking == [0, 1])
    let strict = ScenarioFixture.workload(volume: volume, needs: Needs(residency: .strict))
    #expect(assess(strict, [api, own], residency: .vote).ranking == [0, 1])
    #expect(assess(strict, [api, own], residency: .allowPrivateAPI).ranking == [1])
  }

  @Test("weights that do not fit make an option infeasible")
  func memory() {
    let model = ModelFacts(
      id: "m", name: "m", purpose: nil, quality: nil,
      parameters: ScenarioFixture.figure(70e9), bytesPerParameter: ScenarioFixture.figure(2))
    let workload = ScenarioFixture.workload(volume: volume)
    // 70B · 2 bytes · 1.2 = 168 GB.
    let small = ScenarioFixture.fleet(
      rates: [(1000, 1000)], model: model, accelerators: 4, memory: 24)
    #expect(assess(workload, [small]).findings[0].map(\.gate) == [.memory])
    #expect(assess(workload, [small]).cheapest == nil)
    let large = ScenarioFixture.fleet(
      rates: [(1000, 1000)], model: model, accelerators: 7, memory: 24)
    #expect(assess(workload, [large]).findings[0].isEmpty, "exactly 168 GB")
  }

  @Test("a missing fact leaves a gate open and the option in")
  func open() {
    let model = ModelFacts(
      id: "m", name: "m", purpose: nil, quality: nil,
      parameters: ScenarioFixture.figure(70e9), bytesPerParameter: ScenarioFixture.figure(2))
    let needs = Needs(latencyP99Milliseconds: ScenarioFixture.figure(500))
    let workload = ScenarioFixture.workload(volume: volume, needs: needs)
    let option = ScenarioFixture.fleet(rates: [(1000, 1000)], model: model)
    let findings = assess(workload, [option]).findings[0]
    #expect(findings.map(\.gate) == [.latency, .memory] && findings.allSatisfy(\.isOpen))
    #expect(assess(workload, [option]).ranking == [0])
  }

  @Test("a slower option fails the latency need, an equally fast one passes")
  func latency() {
    let needs = Needs(latencyP99Milliseconds: ScenarioFixture.figure(500))
    let workload = ScenarioFixture.workload(volume: volume, needs: needs)
    let slow = ScenarioFixture.fleet(id: "slow", rates: [(1000, 1000)], latency: 501)
    let equal = ScenarioFixture.fleet(id: "equal", rates: [(1000, 1000)], latency: 500)
    #expect(assess(workload, [slow, equal]).ranking == [1])
  }

  @Test("frontier quality and the purpose of a model are gates")
  func quality() {
    let plain = ModelFacts(
      id: "m", name: "m", purpose: .chat, quality: .goodEnough, parameters: nil,
      bytesPerParameter: nil)
    let option = ScenarioFixture.fleet(rates: [(1000, 1000)], model: plain)
    let frontier = ScenarioFixture.workload(volume: volume, needs: Needs(quality: .frontier))
    #expect(assess(frontier, [option]).findings[0].map(\.gate) == [.quality])
    let embedding = ScenarioFixture.workload(volume: volume, task: .embeddings)
    #expect(assess(embedding, [option]).cheapest == nil)
  }

  @Test("a fixed fleet that can't serve the peak can't win")
  func capacity() {
    let burst = ScenarioFixture.workload(volume: ScenarioFixture.tokens(2e9, input: 0), burst: 3)
    let option = ScenarioFixture.fleet(rates: [(1000, 1000)], fixed: 2)
    #expect(assess(burst, [option]).findings[0].map(\.gate) == [.capacity])
  }
}
