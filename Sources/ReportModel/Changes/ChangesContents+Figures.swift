import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ChangesContents {
  /// Every figure of an option that moved.
  func figuresTable() -> ReportTable {
    let say = words.changes
    return ReportTable(
      id: "figures", caption: say.figuresCaption(currency: currency.code),
      columns: [
        .init(id: "option", head: words.heads.option), .init(id: "figure", head: say.figure),
      ] + sides,
      rows: changes.options.flatMap { option in
        option.figures.map { change in
          ReportTable.Row(
            [ReportTable.Cell(RichText(quoted: option.name)), ReportTable.Cell(name(change.name))]
              + cells(change.before, change.after, decimals(change)))
        }
      })
  }

  /// Every line of a bill that moved.
  func linesTable() -> ReportTable {
    let say = words.changes
    return ReportTable(
      id: "lines", caption: say.linesCaption(currency: currency.code),
      columns: [
        .init(id: "option", head: words.heads.option), .init(id: "line", head: say.line),
      ] + sides,
      rows: changes.options.flatMap { option in
        option.lines.map { change in
          ReportTable.Row(
            [
              ReportTable.Cell(RichText(quoted: option.name)),
              ReportTable.Cell(words.name(change.name)),
            ] + cells(change.before, change.after, text.decimals))
        }
      })
  }

  private var sides: [ReportTable.Column] {
    [
      .init(id: "before", head: words.changes.before, content: .money),
      .init(id: "after", head: words.changes.after, content: .money),
      .init(id: "change", head: words.changes.change, content: .money),
      .init(id: "share", head: words.changes.share, content: .share),
    ]
  }

  private func cells(_ before: Double?, _ after: Double?, _ decimals: Int) -> [ReportTable.Cell] {
    let print = { (value: Double) in NumberText.printed(value, decimals: decimals) }
    var change: Double?
    if let before, let after { change = print(after) - print(before) }
    return [
      .number(before, decimals: decimals), .number(after, decimals: decimals),
      change.map { change in
        let digits = NumberText.rounded(change, decimals: decimals)
        return ReportTable.Cell(
          RichText((print(change) > 0 ? "+" : "") + digits), number: print(change))
      } ?? .none, shareCell(before, after),
    ]
  }

  /// Money in hundredths, prices, shares and counts with the digits that they need.
  private func decimals(_ change: FigureChange<EvaluatedFigure>) -> Int {
    switch change.name {
    case .costPerMillionTokens:
      [change.before, change.after].compactMap { $0 }.map(NumberText.priceDecimals).max() ?? 2
    case .utilization: 3
    case .replicas: 0
    default: text.decimals
    }
  }

  private func name(_ figure: EvaluatedFigure) -> RichText {
    let say = words.changes
    return switch figure {
    case .monthlyTotal: say.monthlyTotal
    case .costPerMillionTokens: say.unitCost
    case .upfront: say.upfront
    case .horizonTotal: say.horizonTotal
    case .presentValue: say.value
    case .saving: say.cashSaving
    case .presentValueOfSaving: say.valueSaving
    case .replicas: say.replicas
    case .utilization: say.utilization
    case .fullTimeEquivalents: say.fte
    }
  }

  /// The volumes from which options undercut each other, where they moved.
  func breakEvenTable() -> ReportTable {
    let say = words.changes
    let name = { (id: String) in
      self.name(id, in: changes.after.option(id) == nil ? changes.before : changes.after) ?? ""
    }
    return ReportTable(
      id: "break-even", caption: say.breakEvenCaption,
      columns: [
        .init(id: "to", head: say.cheaper), .init(id: "from", head: say.paid),
        .init(id: "first_before", head: say.firstBefore, content: .tokens),
        .init(id: "first_after", head: say.firstAfter, content: .tokens),
        .init(id: "lasting_before", head: say.lastingBefore, content: .tokens),
        .init(id: "lasting_after", head: say.lastingAfter, content: .tokens),
      ],
      rows: changes.breakEvens.map { change in
        ReportTable.Row(
          [ReportTable.Cell(name(change.to)), ReportTable.Cell(name(change.from))]
            + [
              change.before?.first, change.after?.first, change.before?.lasting,
              change.after?.lasting,
            ].map { .compact($0) })
      })
  }

  /// What was compared, and how to do it again.
  func sourcesTable() -> ReportTable {
    let say = words.changes
    let file = { (file: ComparedFile) -> RichText in
      file.savedBy.map {
        say.result(file: RichText(quoted: file.name), version: RichText(quoted: $0))
      } ?? say.scenario(file: RichText(quoted: file.name))
    }
    let compared = [
      (say.earlier, file(files.before)), (say.digestEarlier, RichText(files.before.sha256)),
      (say.later, file(files.after)), (say.digestLater, RichText(files.after.sha256)),
    ]
    let command = (words.provenance.command, RichText(quoted: provenance.command))
    var table = words.provenanceTable(compared + words.madeFrom(provenance) + [command])
    (table.id, table.caption) = ("sources", say.sourcesCaption)
    return table
  }
}
