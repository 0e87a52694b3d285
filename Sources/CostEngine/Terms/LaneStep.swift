import RealModule

/// One instruction on a block of draws: the vectors it reads and those it writes.
struct LaneStep {
  /// The first vector that is written.
  let target: Int
  /// The first vector of the left side.
  let left: Int
  /// How many vectors there are.
  let chunks: Int

  /// An operation on two registers.
  @inline(__always)
  func play(
    _ kind: Program.Kind, _ right: Int, _ registers: inout MutableSpan<SIMD8<Double>>
  ) {
    switch kind {
    case .add: pairs(right, &registers) { $0 + $1 }
    case .subtract: pairs(right, &registers) { $0 - $1 }
    case .multiply: pairs(right, &registers) { $0 * $1 }
    case .divide: pairs(right, &registers) { $0 / $1 }
    case .maximum: pairs(right, &registers) { $0.replacing(with: $1, where: $1 .> $0) }
    default: pairs(right, &registers) { $0.replacing(with: $1, where: $1 .< $0) }
    }
  }

  /// An operation on a register and a constant.
  @inline(__always)
  func play(
    _ kind: Program.Kind, constant: Double, _ registers: inout MutableSpan<SIMD8<Double>>
  ) {
    let value = SIMD8(repeating: constant)
    switch kind {
    case .addConstant: alone(&registers) { $0 + value }
    case .subtractFromConstant: alone(&registers) { value - $0 }
    case .multiplyConstant: alone(&registers) { $0 * value }
    case .divideConstant: alone(&registers) { $0 / value }
    case .divideIntoConstant: alone(&registers) { value / $0 }
    case .maximumConstant: alone(&registers) { $0.replacing(with: value, where: value .> $0) }
    case .power: alone(&registers) { Self.power($0, constant) }
    default: alone(&registers) { $0.replacing(with: value, where: value .< $0) }
    }
  }

  /// An operation on one register.
  @inline(__always)
  func alone(
    _ registers: inout MutableSpan<SIMD8<Double>>, _ work: (SIMD8<Double>) -> SIMD8<Double>
  ) {
    for chunk in 0..<chunks { registers[target &+ chunk] = work(registers[left &+ chunk]) }
  }

  /// A product, to which another register is added.
  @inline(__always)
  func playSum(
    _ right: Int, addend: Int, _ registers: inout MutableSpan<SIMD8<Double>>
  ) {
    for chunk in 0..<chunks {
      registers[target &+ chunk] =
        registers[left &+ chunk] * registers[right &+ chunk] + registers[addend &+ chunk]
    }
  }

  /// A product with a constant, to which another register is added.
  @inline(__always)
  func playSum(
    constant: Double, addend: Int, _ registers: inout MutableSpan<SIMD8<Double>>
  ) {
    let value = SIMD8(repeating: constant)
    for chunk in 0..<chunks {
      registers[target &+ chunk] = registers[left &+ chunk] * value + registers[addend &+ chunk]
    }
  }

  @inline(__always)
  private func pairs(
    _ right: Int, _ registers: inout MutableSpan<SIMD8<Double>>,
    _ work: (SIMD8<Double>, SIMD8<Double>) -> SIMD8<Double>
  ) {
    for chunk in 0..<chunks {
      registers[target &+ chunk] = work(registers[left &+ chunk], registers[right &+ chunk])
    }
  }

  private static func power(_ base: SIMD8<Double>, _ exponent: Double) -> SIMD8<Double> {
    var result = base
    for lane in 0..<8 { result[lane] = Double.pow(base[lane], exponent) }
    return result
  }
}
