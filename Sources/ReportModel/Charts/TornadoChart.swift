import CostEngine
import DecisionEngine
import Quantities
import SVGCharts
import ScenarioModel

extension ReportContents {
  private static let mostBars = 12

  /// The bars of numbers that may be shown and that move the lead as printed, the widest first.
  private var tornadoBars: [(bar: CostEngine.TornadoBar, row: Assumption)] {
    assessment.uncertainty.tornado.compactMap { bar in
      let text = deciding.text
      guard text.printed(bar.differenceAtLow) != text.printed(bar.differenceAtHigh) else {
        return nil
      }
      return shownRow(bar.assumption).map { (bar, $0) }
    }
  }

  /// The bar of the number that moves the lead most.
  var widestBar: (bar: CostEngine.TornadoBar, row: Assumption)? { tornadoBars.first }

  /// Whether any uncertain number that may be shown moves the difference of the two best options.
  var hasTornado: Bool { !tornadoBars.isEmpty && assessment.ranking.count > 1 }

  /// What each uncertain number does to the lead, the widest twelve.
  func tornadoChart() -> ReportChart {
    let bars = tornadoBars.prefix(Self.mostBars).map { bar, row in
      SVGCharts.TornadoBar(
        name: keyWords(of: row.path).characters,
        low: LabelledValue(
          bar.differenceAtLow, label: estimateCell(bar.low, row.unit).text.characters),
        high: LabelledValue(
          bar.differenceAtHigh, label: estimateCell(bar.high, row.unit).text.characters))
    }
    let (title, say) = (words.tornado.title, words.tornado)
    let sentence = tornadoSentence()
    let (currency, unit) = (currency, decidingUnit)
    let base = LabelledValue(lead, label: say.base.characters)
    let (axisTitle, zero) = (say.axis(unit: unit).characters, say.turns.characters)
    let (low, high) = (
      words.uncertaintyTables.p10.characters, words.uncertaintyTables.p90.characters
    )
    return ReportChart(id: "tornado", title: title, sentence: sentence, data: tornadoTable()) {
      identifier in
      .tornado(
        TornadoChart(
          heading: ChartHeading(
            identifier: identifier, title: title.characters, summary: sentence.characters),
          axisTitle: axisTitle, lowName: low, highName: high, base: base,
          zeroLabel: zero, bars: bars,
          tickLabel: { NumberText.compactMoney($0, currency) }
        ))
    }
  }

  /// The runner-up's deciding total less the leader's, as printed.
  private var lead: Double {
    guard assessment.ranking.count > 1 else { return 0 }
    return deciding.totals[assessment.ranking[1]] - deciding.totals[assessment.ranking[0]]
  }

  private func tornadoSentence() -> RichText {
    guard assessment.ranking.count > 1, let (bar, row) = tornadoBars.first else { return "" }
    let (leader, second) = (name(assessment.ranking[0]), name(assessment.ranking[1]))
    let ends = [bar.differenceAtLow, bar.differenceAtHigh].sorted()
    let money = deciding.text.money
    return words.tornado.sentence(
      leader: leader, second: second, lead: money(lead), path: keyWords(of: row.path),
      low: money(ends[0]), high: money(ends[1]))
  }

  /// That the chart has only the widest bars.
  func tornadoRestSentence() -> RichText? {
    let rest = tornadoBars.count - Self.mostBars
    guard rest > 0 else { return nil }
    return words.tornado.rest(number: Double(rest), shown: Self.mostBars, count: rest)
  }

  /// The same for every uncertain number that moves the lead.
  func tornadoTable() -> ReportTable {
    let rows = tornadoBars.map { bar, row in
      ReportTable.Row([
        ReportTable.Cell(keyWords(of: row.path)),
        ReportTable.Cell(unitText(row.unit)),
        estimateCell(bar.low, row.unit), estimateCell(bar.high, row.unit),
        deciding.text.cell(bar.differenceAtLow), deciding.text.cell(bar.differenceAtHigh),
      ])
    }
    return ReportTable(
      id: "tornado", caption: words.tornado.caption,
      columns: [
        .init(id: "path", head: words.heads.input),
        .init(id: "unit", head: words.heads.unit),
        .init(id: "low", head: words.uncertaintyTables.p10, content: .ratio),
        .init(id: "high", head: words.uncertaintyTables.p90, content: .ratio),
        .init(
          id: "at_low", head: words.tornado.leadAtP10, unit: decidingUnit, content: .money),
        .init(
          id: "at_high", head: words.tornado.leadAtP90, unit: decidingUnit, content: .money),
      ], rows: rows,
      notes: [words.tornado.note])
  }
}
