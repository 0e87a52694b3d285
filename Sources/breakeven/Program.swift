import ArgumentParser

/// Where the program begins.
@main
enum Program {
  static func main() {
    EarlyReading.begin(CommandLine.arguments)
    Breakeven.main()
  }
}
