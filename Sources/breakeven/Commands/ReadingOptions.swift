import ArgumentParser

/// The options that every command shares.
struct ReadingOptions: ParsableArguments {
  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Flag(help: "Print errors only.")
  var quiet = false

  @ArgumentParser.Option(help: "Colour messages: auto, always or never.")
  var color = ColorChoice.auto

  @ArgumentParser.Option(help: "How many scenarios to work on at once (default: all cores).")
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs takes a whole number from 1 to 256")
    }
  }
}
