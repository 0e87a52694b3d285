/// The registers of a program for a block of draws, and the playing of it.
package struct LaneFile: Sendable {
  /// Draws in a block.
  package static let lanes = 64

  /// Vectors of eight draws that are played at once.
  let chunks: Int
  private let program: Program
  /// The registers, each of `chunks` vectors.
  var values: [SIMD8<Double>]

  /// Registers for a program and a number of draws, which fill vectors of eight.
  package init(_ program: Program, lanes: Int = lanes) {
    self.program = program
    chunks = (lanes + 7) / 8
    values = Array(repeating: SIMD8(repeating: 0), count: Int(program.registerCount) * chunks)
  }

  /// Sets an input to one number in all draws.
  mutating func set(_ register: Int32, to value: Double) {
    let start = Int(register) * chunks
    for index in start..<(start + chunks) { values[index] = SIMD8(repeating: value) }
  }

  /// Sets an input in one draw.
  mutating func set(_ register: Int32, lane: Int, to value: Double) {
    values[Int(register) * chunks + lane / 8][lane % 8] = value
  }

  /// A number of one draw.
  func value(_ place: Program.Place, lane: Int) -> Double {
    switch place {
    case .constant(let value): value
    case .register(let register): values[Int(register) * chunks + lane / 8][lane % 8]
    }
  }

  /// A vector of eight draws.
  func vector(_ place: Program.Place, chunk: Int) -> SIMD8<Double> {
    switch place {
    case .constant(let value): SIMD8(repeating: value)
    case .register(let register): values[Int(register) * chunks + chunk]
    }
  }

  /// Plays the program on the inputs that are set.
  mutating func play() {
    let plain = program.instructions.count
    var start = 0
    for call in program.calls {
      play(start..<call.position)
      self.call(call)
      start = call.position
    }
    play(start..<plain)
  }

  /// Plays instructions on registers borrowed once, so that no write asks who else holds them.
  private mutating func play(_ instructions: Range<Int>) {
    let (all, constants, chunks) = (program.instructions, program.constants, chunks)
    var registers = values.mutableSpan
    for instruction in all[instructions] {
      let step = LaneStep(
        target: Int(instruction.target) &* chunks, left: Int(instruction.left) &* chunks,
        chunks: chunks)
      switch instruction.kind {
      case .wholeAbove: step.alone(&registers) { Self.wholeAbove($0) }
      case .isPositive:
        step.alone(&registers) { SIMD8(repeating: 0).replacing(with: 1, where: $0 .> 0) }
      case .multiplyAdd:
        step.playSum(
          Int(instruction.right) &* chunks, addend: Int(instruction.addend) &* chunks, &registers)
      case .multiplyConstantAdd:
        step.playSum(
          constant: constants[Int(instruction.right)],
          addend: Int(instruction.addend) &* chunks, &registers)
      case .add, .subtract, .multiply, .divide, .maximum, .minimum:
        step.play(instruction.kind, Int(instruction.right) &* chunks, &registers)
      default:
        step.play(instruction.kind, constant: constants[Int(instruction.right)], &registers)
      }
    }
  }

  /// ⌈x⌉ that forgives, for counts below 2⁵¹: adding and taking away 1.5·2⁵² rounds to the nearest.
  private static func wholeAbove(_ need: SIMD8<Double>) -> SIMD8<Double> {
    let magic = SIMD8<Double>(repeating: 6_755_399_441_055_744)
    let forgiven = need * SIMD8(repeating: 1 - ReplicaCount.forgiveness)
    let nearest = (forgiven + magic) - magic
    return nearest + SIMD8(repeating: 0).replacing(with: 1, where: nearest .< forgiven)
  }

  private mutating func call(_ call: Program.Call) {
    for chunk in 0..<chunks {
      let results = call.function.apply(call.inputs.map { vector($0, chunk: chunk) })
      for (result, register) in call.results {
        values[Int(register) * chunks + chunk] = results[result]
      }
    }
  }
}
