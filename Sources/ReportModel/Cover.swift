import Quantities
import ScenarioModel

/// What the cover of a report names.
enum Cover {
  /// The values of a scenario for its client, made by a version of the program.
  static func values(
    _ scenario: Scenario, version: String, in words: Language
  ) -> [String: ReportValue] {
    let parties = scenario.parties
    return publicValues(scenario, version: version, in: words).merging([
      "client": quoted(parties.client), "prepared_for": quoted(parties.preparedFor),
      "prepared_by": quoted(parties.preparedBy),
      "confidentiality": quoted(scenario.brand.confidentiality),
    ]) { first, _ in first }
  }

  /// Those of them that anybody may see.
  static func publicValues(
    _ scenario: Scenario, version: String, in words: Language
  ) -> [String: ReportValue] {
    [
      "title": .text(RichText(quoted: scenario.title)),
      "date": .optional(scenario.date.map(words.date)),
      "date_iso": .optional(scenario.date.map { RichText($0.iso) }),
      "currency": .text(RichText(scenario.currency.code)),
      "brand_name": quoted(scenario.brand.name),
      "version": .text(RichText(version)),
    ]
  }

  /// What a cover says where there is no scenario: amounts in a currency.
  static func blank(version: String, currency: Currency) -> [String: ReportValue] {
    let absent = [
      "date", "date_iso", "brand_name", "client", "prepared_for", "prepared_by", "confidentiality",
    ]
    return Dictionary(uniqueKeysWithValues: absent.map { ($0, ReportValue.flag(false)) })
      .merging([
        "title": .text(""), "currency": .text(RichText(currency.code)),
        "version": .text(RichText(version)),
      ]) { first, _ in first }
  }

  private static func quoted(_ text: String?) -> ReportValue {
    .optional(text.map { RichText(quoted: $0) })
  }
}
