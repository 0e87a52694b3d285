import ArgumentParser

/// The options for many scenarios at once.
struct BatchOptions: ParsableArguments {
  @Flag(help: "Leave out scenarios at fault, finish the others, and end with 1.")
  var keepGoing = false
}
