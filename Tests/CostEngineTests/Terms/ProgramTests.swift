import Quantities
import Testing

@testable import CostEngine

@Suite("Programs of recorded steps")
struct ProgramTests {
  private static let inputs = 6

  /// A random formula over six inputs.
  private func formula(_ sheet: Sheet?, _ values: [Double], seed: Int) -> Term {
    var dice = Dice(seed)
    let recorder = Recorder(sheet)
    // Half of the inputs come in later, when registers are already used again.
    var terms = values.prefix(3).enumerated().map { index, value in
      recorder.term(Figure(value, assumption: index))
    }
    for round in 0..<40 {
      if round % 10 == 9, round / 10 < 3 {
        terms.append(recorder.term(Figure(values[3 + round / 10], assumption: 3 + round / 10)))
      }
      let (left, right) = (terms[dice.roll(terms.count)], terms[dice.roll(terms.count)])
      switch dice.roll(9) {
      case 0: terms.append(left + right)
      case 1: terms.append(left - right)
      case 2: terms.append(left * Term(dice.number(0.01, 4)))
      case 3: terms.append(left / (right * right + 1))
      case 4: terms.append(Term.maximum(left, right))
      case 5: terms.append(Term.minimum(left, Term(dice.number(0.01, 4))))
      case 6: terms.append((left * left).wholeAbove)
      case 7: terms.append((left - right).isPositive + Term(dice.number(0.01, 4)) - left)
      default: terms.append((left * left + 1).power(1.0 / 12))
      }
    }
    return recorder.call(
      Array(terms.suffix(3)),
      LaneFunction(name: "sum and product") {
        [$0.reduce(.zero, +), $0.reduce(.one, *)]
      }
    ).sum + terms[terms.count - 1]
  }

  @Test("give in every lane what the formula gives", arguments: 1...60)
  func lanes(seed: Int) throws {
    let sheet = Sheet { _, _ in true }
    var dice = Dice(seed * 77)
    let point = (0..<Self.inputs).map { _ in dice.number(0.01, 4) }
    let term = formula(sheet, point, seed: seed)
    let varied = Set((0..<Self.inputs).filter { _ in dice.roll(2) == 0 })
    let program = ProgramBuilder.program(sheet.record, outputs: [Sheet.Output(term)]) {
      varied.contains($0)
    }
    var file = LaneFile(program)
    var lanes = (0..<LaneFile.lanes).map { _ in point }
    for (row, register) in program.inputs {
      for lane in lanes.indices {
        lanes[lane][row] = dice.number(0.01, 4)
        file.set(register, lane: lane, to: lanes[lane][row])
      }
    }
    file.play()
    for lane in lanes.indices {
      let plain = formula(nil, lanes[lane], seed: seed).value
      let played = file.value(program.outputs[0], lane: lane)
      #expect(abs(plain - played) <= 1e-9 * max(1, abs(plain)), "lane \(lane)")
    }
  }

  @Test("leave out what nothing varied leads to")
  func folding() {
    let sheet = Sheet { _, _ in true }
    let recorder = Recorder(sheet)
    let (a, b) = (
      recorder.term(Figure(2, assumption: 0)), recorder.term(Figure(3, assumption: 1))
    )
    let term = a * 5 + b * b * b
    let program = ProgramBuilder.program(sheet.record, outputs: [Sheet.Output(term)]) { $0 == 0 }
    #expect(program.instructions.count == 2, "a times 5, plus the constant 27")
    #expect(program.inputs.map(\.row) == [0])
  }

  @Test("a number that can't vary leaves no step")
  func constants() {
    let sheet = Sheet { _, value in value != 0 }
    let recorder = Recorder(sheet)
    let term =
      recorder.term(Figure(4, assumption: 0))
      * (1 + recorder.term(Figure(0, assumption: 1)))
    #expect(sheet.steps.count == 1 && term.value == 4)
  }
}
