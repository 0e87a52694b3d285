import ScenarioFixtures
import ScenarioModel
import Testing

@testable import CostEngine

/// Draws, bars and switching values are played on recorded programs; at the scenario's own numbers
/// they must give what the plain formulas give, whichever numbers vary.
@Suite("Programs of deciding totals")
struct DecidingProgramTests {
  private static let parts: [WholeScenario.Parts] = [
    [], [.ranges, .change], [.change, .hours], [.change, .ownedHybrid],
  ]

  @Test("give the deciding totals at the point figures", arguments: parts)
  func totals(parts: WholeScenario.Parts) {
    let scenario = WholeScenario.scenario(parts)
    let terms = DecidingTerms(scenario, isAllowed: scenario.options.map { _ in true })
    let rows = terms.record.stepByRow.keys.sorted()
    #expect(rows.count > 50)
    var dice = Dice(7)
    var sets = rows.map { Set([$0]) } + [Set(rows)]
    sets += (0..<40).map { _ in Set(rows.filter { _ in dice.once(in: 2) }) }
    for varied in sets {
      let ranked = RankedProgram(terms) { varied.contains($0) }
      var file = LaneFile(ranked.program)
      for (row, register) in ranked.program.inputs {
        file.set(register, to: scenario.assumptions[row].value)
      }
      file.play()
      for option in terms.totals.indices {
        let (played, plain) = (
          file.value(ranked.program.outputs[option], lane: 17), terms.totals[option].value
        )
        #expect(abs(played - plain) <= 1e-12 * abs(plain), "option \(option), rows \(varied)")
      }
    }
  }
}
