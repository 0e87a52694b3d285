import Foundation

/// The program in an empty folder of its own, which stays as long as this does.
struct ScratchProgram {
  /// The folder.
  let scratch: Scratch
  private let program: Program

  /// The program with something on standard input.
  init(input: Data = Data()) throws {
    scratch = try Scratch()
    var program = Program()
    program.folder = scratch.folder
    program.input = input
    self.program = program
  }

  /// Runs the program to its end.
  func run(_ arguments: String...) throws -> Program.Outcome { try run(arguments) }

  /// Runs the program to its end.
  func run(_ arguments: [String]) throws -> Program.Outcome { try program.run(arguments) }
}
