/// The steps of a sheet that vary with some of its inputs, ready to be played on many draws at once.
///
/// Steps that nothing varied leads to are folded into constants, those that no output needs are
/// left out, and registers are used again as soon as their last reader has passed.
package struct Program: Sendable {
  /// What an instruction does with its sides.
  enum Kind: UInt8, Sendable {
    case add, addConstant
    case subtract, subtractFromConstant
    case multiply, multiplyConstant
    case divide, divideConstant, divideIntoConstant
    case maximum, maximumConstant, minimum, minimumConstant
    case multiplyAdd, multiplyConstantAdd
    case wholeAbove, isPositive, power
  }

  /// One instruction: to a target register, from registers or constants.
  struct Instruction: Sendable {
    let kind: Kind
    let target: Int32
    let left: Int32
    let right: Int32
    /// What is added to a product.
    var addend: Int32 = 0
  }

  /// Where a number is: in a register, or the same in all draws.
  enum Place: Sendable {
    case register(Int32)
    case constant(Double)
  }

  /// A function that is called lane by lane.
  struct Call: Sendable {
    /// The instruction before which it is called.
    let position: Int
    let inputs: [Place]
    /// Which results are needed, and where they go.
    let results: [(result: Int, register: Int32)]
    let function: LaneFunction
  }

  var instructions: [Instruction] = []
  var constants: [Double] = []
  var calls: [Call] = []
  /// The rows that vary and the register of each.
  var inputs: [(row: Int, register: Int32)] = []
  var outputs: [Place] = []
  var registerCount: Int32 = 0

  /// How many numbers come out.
  package var outputCount: Int { outputs.count }
}
