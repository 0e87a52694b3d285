import ScenarioModel

extension ResultDocument: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .result: .integer("The version of this format.")
    case .title: .text("What the report is called.")
    case .currency: .text("The ISO 4217 code of every amount's currency.")
    case .decidedBy: .word(DecidingTotal.self, "Which total ranks the options.")
    case .demand: DemandResult.schema(describedAs: "What all workloads ask, before option factors.")
    case .options: .map(of: OptionResult.schema(describedAs: "One option."), "The options by id.")
    case .workloads:
      .map(of: WorkloadResult.schema(describedAs: "One workload."), "Each workload's own answer.")
    case .baseline:
      .text("The option that savings are measured against; null without options.").orNull
    case .cheapest: .text("The feasible option of the least deciding total; null for none.").orNull
    case .cheapestMonthly: .text("The feasible option with the cheapest month 1.").orNull
    case .ranking: .list(of: .text("An option."), "The feasible options by the deciding total.")
    case .recommendation:
      RecommendationResult.schema(describedAs: "What to do, how sure that is, and why.")
    case .budget:
      BudgetResult.schema(
        describedAs: "What the leading option asks for; null where no budget is asked for."
      ).orNull
    case .claims:
      .list(
        of: ClaimResult.schema(describedAs: "One claim."), "Numbers of others, recomputed.")
    case .uncertainty: UncertaintyResult.schema(describedAs: "What the ranges of numbers do.")
    case .assumptions:
      .list(
        of: AssumptionResult.schema(describedAs: "One number."), "Every number and every default.")
    case .provenance: ProvenanceResult.schema(describedAs: "What the result was made from.")
    case .breakEven, .tiers, .bands, .loads, .frameworks: tableSchema(of: key)
    }
  }

  private static func tableSchema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .tiers:
      .list(of: TierResult.schema(describedAs: "One row."), "The documents' volume tiers.")
    case .bands: .list(of: BandResult.schema(describedAs: "One row."), "The documents' bands.")
    case .frameworks:
      .list(
        of: FrameworkResult.schema(describedAs: "One framework."), "What each framework says.")
    case .loads: .list(of: LoadResult.schema(describedAs: "One row."), "The documents' loads.")
    default:
      .list(
        of: BreakEvenResult.schema(describedAs: "One pair of options."),
        "From which volumes options undercut each other.")
    }
  }
}
