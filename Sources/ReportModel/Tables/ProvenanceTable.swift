import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// What the report was made from, so that anybody can make it again.
  func provenanceTable() -> ReportTable {
    let dates = shownAssumptions.filter(\.isPrice).compactMap(\.asOf).sorted()
    let undated = shownAssumptions.filter { $0.isPrice && $0.asOf == nil }.count
    let say = words.provenance
    var rows = words.madeFrom(provenance)
    if let first = dates.first, let last = dates.last {
      rows.append(
        (
          say.priceDates,
          first == last
            ? RichText(first.iso) : words.lists.range(low: first.iso, high: last.iso)
        ))
    }
    if undated > 0 { rows.append((say.undated, "\(undated)")) }
    rows.append((say.seed, seedText))
    rows.append((say.command, RichText(quoted: provenance.command)))
    return words.provenanceTable(rows)
  }

  private var seedText: RichText {
    let uncertainty = assessment.uncertainty
    return hasDraws
      ? words.provenance.draws(
        seed: "\(uncertainty.seed)", draws: NumberText.rounded(Double(uncertainty.draws)))
      : words.provenance.noDraws
  }
}

extension Language {
  /// The program and the digests of its inputs, a row each.
  func madeFrom(_ source: Provenance) -> [(RichText, RichText)] {
    [(provenance.program, "breakeven \(source.version)")]
      + source.inputs.map {
        (provenance.digest(input: name(ofInput: $0.name)), RichText($0.sha256))
      }
  }

  private func name(ofInput name: String) -> RichText {
    switch name {
    case "scenario": provenance.scenario
    case "catalog": provenance.catalog
    case "policy": provenance.policy
    case "frameworks": provenance.frameworks
    case "templates": provenance.templates
    default:
      path(name, after: Provenance.filePrefix).map { provenance.file(path: $0) }
        ?? path(name, after: Provenance.logPrefix).map { provenance.log(path: $0) }
        ?? RichText(name)
    }
  }

  private func path(_ name: String, after prefix: String) -> String? {
    name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
  }

  /// The table of what a report was made from.
  func provenanceTable(_ rows: [(RichText, RichText)]) -> ReportTable {
    ReportTable(
      id: "provenance", caption: provenance.caption,
      columns: [
        .init(id: "item", head: provenance.item), .init(id: "value", head: provenance.value),
      ],
      rows: rows.map { ReportTable.Row([ReportTable.Cell($0), ReportTable.Cell($1)]) })
  }
}
