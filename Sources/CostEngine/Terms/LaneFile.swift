import RealModule

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
    for instruction in program.instructions {
      let target = Int(instruction.target) * chunks
      let left = Int(instruction.left) * chunks
      let right = Int(instruction.right)
      switch instruction.kind {
      case .call: call(program.calls[Int(instruction.left)])
      case .wholeAbove: each(target, left) { Self.wholeAbove($0) }
      case .isPositive:
        each(target, left) { value in
          SIMD8(repeating: 0).replacing(with: 1, where: value .> 0)
        }
      case .power: power(target, left, program.constants[right])
      case .add, .subtract, .multiply, .divide, .maximum, .minimum:
        both(instruction.kind, target, left, right * chunks)
      default: withConstant(instruction.kind, target, left, program.constants[right])
      }
    }
  }

  private mutating func both(_ kind: Program.Kind, _ target: Int, _ left: Int, _ right: Int) {
    switch kind {
    case .add: pairs(target, left, right) { $0 + $1 }
    case .subtract: pairs(target, left, right) { $0 - $1 }
    case .multiply: pairs(target, left, right) { $0 * $1 }
    case .divide: pairs(target, left, right) { $0 / $1 }
    case .maximum: pairs(target, left, right) { $0.replacing(with: $1, where: $1 .> $0) }
    default: pairs(target, left, right) { $0.replacing(with: $1, where: $1 .< $0) }
    }
  }

  private mutating func withConstant(
    _ kind: Program.Kind, _ target: Int, _ left: Int, _ constant: Double
  ) {
    let value = SIMD8(repeating: constant)
    switch kind {
    case .addConstant: each(target, left) { $0 + value }
    case .subtractFromConstant: each(target, left) { value - $0 }
    case .multiplyConstant: each(target, left) { $0 * value }
    case .divideConstant: each(target, left) { $0 / value }
    case .divideIntoConstant: each(target, left) { value / $0 }
    case .maximumConstant: each(target, left) { $0.replacing(with: value, where: value .> $0) }
    default: each(target, left) { $0.replacing(with: value, where: value .< $0) }
    }
  }

  @inline(__always)
  private mutating func each(
    _ target: Int, _ source: Int, _ work: (SIMD8<Double>) -> SIMD8<Double>
  ) {
    for chunk in 0..<chunks { values[target + chunk] = work(values[source + chunk]) }
  }

  @inline(__always)
  private mutating func pairs(
    _ target: Int, _ left: Int, _ right: Int,
    _ work: (SIMD8<Double>, SIMD8<Double>) -> SIMD8<Double>
  ) {
    for chunk in 0..<chunks {
      values[target + chunk] = work(values[left + chunk], values[right + chunk])
    }
  }

  /// ⌈x⌉ that forgives, for counts below 2⁵¹: adding and taking away 1.5·2⁵² rounds to the nearest.
  private static func wholeAbove(_ need: SIMD8<Double>) -> SIMD8<Double> {
    let magic = SIMD8<Double>(repeating: 6_755_399_441_055_744)
    let forgiven = need * SIMD8(repeating: 1 - ReplicaCount.forgiveness)
    let nearest = (forgiven + magic) - magic
    return nearest + SIMD8(repeating: 0).replacing(with: 1, where: nearest .< forgiven)
  }

  private mutating func power(_ target: Int, _ source: Int, _ exponent: Double) {
    for chunk in 0..<chunks {
      for lane in 0..<8 {
        values[target + chunk][lane] = Double.pow(values[source + chunk][lane], exponent)
      }
    }
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
