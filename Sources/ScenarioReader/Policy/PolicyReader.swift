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
    for key in ["parameters", "volume_tiers", "load_rows"] { file.require(key) }
    let tiers = file.items("volume_tiers").compactMap { VolumeTierReader(file.session).read($0) }
    let loads = file.items("load_rows").compactMap { LoadRowReader(file.session).read($0) }
    guard let fields = file.fields("parameters", PolicyTables.parameters) else { return nil }
    for key in PolicyTables.parameters.keys { fields.require(key) }
    let residency = residency(fields)
    let level = fields.number("service_level_factor", .within(.factor, 0.01...1))
    let memory = fields.number("memory_overhead", .within(.factor, 1...100))
    let mix = fields.number("throughput_mix_factor", .within(.factor, 1...1000))
    let limit = fields.number("break_even_limit", .positive(.tokensPerMonth))
    let margin = fields.number("lean_margin", .share)
    guard let residency, let level, let memory, let mix, let limit, let margin else { return nil }
    return PolicyDocument(
      residency: residency, serviceLevelFactor: level, memoryOverhead: memory,
      throughputMixFactor: mix, breakEvenLimit: limit, leanMargin: margin, volumeTiers: tiers,
      loadRows: loads)
  }

  /// A word, bare or with its evidence.
  private static func residency(_ fields: Fields) -> Policy.ResidencyRule? {
    guard fields.value("residency")?.entries != nil else { return fields.choice("residency") }
    guard let rule = fields.fields("residency", PolicyTables.residency) else { return nil }
    rule.require("value")
    _ = EvidenceReader(rule).read()
    return rule.choice("value")
  }
}
