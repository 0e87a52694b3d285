import Quantities
import ScenarioModel

/// What the cover of every report names.
enum Cover {
  /// The values of a scenario, made by a version of the program.
  static func values(_ scenario: Scenario, version: String) -> [String: ReportValue] {
    let parties = scenario.parties
    let quoted = { (text: String?) in ReportValue.optional(text.map { RichText(quoted: $0) }) }
    return [
      "title": .text(RichText(quoted: scenario.title)), "client": quoted(parties.client),
      "prepared_for": quoted(parties.preparedFor), "prepared_by": quoted(parties.preparedBy),
      "date": .optional(scenario.date.map { RichText(DateText.long($0)) }),
      "date_iso": .optional(scenario.date.map { RichText($0.iso) }),
      "currency": .text(RichText(scenario.currency.code)),
      "brand_name": quoted(scenario.brand.name),
      "confidentiality": quoted(scenario.brand.confidentiality),
      "version": .text(RichText(version)),
    ]
  }
}
