import ArgumentParser

/// Where the program begins.
@main
enum Program {
  static func main() {
    EarlyReading.begin(CommandLine.arguments)
    let arguments = Array(CommandLine.arguments.dropFirst())
    Breakeven.main(arguments == ["help", "templates"] ? ["templates"] : arguments)
  }
}
