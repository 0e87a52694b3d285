import Diagnostics
import ScenarioModel

/// Reads `inputs/policy.yaml`.
package enum PolicyReader {
  /// The policy, or everything that is wrong with it.
  package static func read(_ file: SourceFile) -> Reading<PolicyDocument> {
    do throws(Diagnostic) {
      let (root, session) = try YAMLComposer(file: file).compose()
      let fields = Fields(
        root, of: "the policy", path: "", named: root.spot, PolicyTables.file, session)
      let policy = fields.flatMap(document)
      return Reading(policy, session.diagnostics)
    } catch {
      return Reading(nil, [error])
    }
  }

  private static func document(_ file: Fields) -> PolicyDocument? {
    file.checkVersion("policy")
    for key in file.table.entries where key.isRequired { file.require(key.name) }
    let tiers = file.items("volume_tiers").compactMap { VolumeTierReader(file.session).read($0) }
    let loads = file.items("load_rows").compactMap { LoadRowReader(file.session).read($0) }
    let bands = VolumeBandReader.read(file)
    guard let fields = file.fields("parameters") else { return nil }
    for key in ["residency"] + PolicyTables.numbers.map(\.name) { fields.require(key) }
    let residency: Policy.ResidencyRule? = fields.word("residency")
    func number(_ key: String) -> SourcedNumber { fields.number(key) ?? SourcedNumber(value: 0) }
    var policy = PolicyDocument(
      residency: residency ?? .hard, serviceLevelFactor: number("service_level_factor"),
      memoryOverhead: number("memory_overhead"),
      throughputMixFactor: number("throughput_mix_factor"),
      breakEvenLimit: number("break_even_limit"), leanMargin: number("lean_margin"),
      clearMargin: number("clear_margin"), leanProbability: number("lean_probability"),
      clearProbability: number("clear_probability"), meanGap: number("mean_gap"),
      certainty: CertaintyRules(
        draws: number("certainty_draws"), measuredSpread: number("measured_spread"),
        listSpread: number("list_spread"), quotedSpread: number("quoted_spread"),
        derivedSpread: number("derived_spread"), assumedSpread: number("assumed_spread"),
        mostBare: number("most_bare")),
      stableUsageMonths: number("stable_usage_months"),
      claimsApproximately: number("claims_approximately"), volumeTiers: tiers, loadRows: loads,
      volumeBands: bands)
    policy.decideBy = fields.word("decide_by")
    policy.team = fields.word("team") ?? policy.team
    policy.exposure = fields.word("exposure") ?? policy.exposure
    return policy
  }
}
