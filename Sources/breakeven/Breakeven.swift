import ArgumentParser

/// The program: options, order, exit codes; everything else is in the modules.
struct Breakeven: ParsableCommand {
  /// The version that reports and results carry.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "breakeven",
    abstract: "Total-cost-of-ownership reports for LLM workloads: API, own GPUs, or managed.",
    discussion: """
      Exit codes: 0 done; 1 an input is at fault; 2 a --fail-if holds; 4 the environment is at fault, such as a file \
      that can't be written; 64 wrong usage.
      """,
    version: version,
    subcommands: [
      InitCommand.self, CheckCommand.self, BuildCommand.self, EvaluateCommand.self,
      ExplainCommand.self, DiffCommand.self, VerifyCommand.self, UsageCommand.self,
      CatalogCommand.self,
      SchemaCommand.self,
      TemplatesCommand.self,
    ])
}
