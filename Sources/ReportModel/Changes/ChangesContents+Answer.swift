import DecisionEngine
import Quantities
import ScenarioModel

extension ChangesContents {
  /// The recommendation, its verdict, its total and its saving, before and after.
  func summaryTable() -> ReportTable {
    let say = words.changes
    let (before, after) = (changes.before, changes.after)
    let none = ReportTable.Cell(say.noOption, isMissing: true)
    let leaders = [before, after].map { side in
      name(side.leader, in: side).map { ReportTable.Cell($0) } ?? none
    }
    let totals = [before, after].map { side in
      side.leader.flatMap { changes.total(side.option($0)) }
    }
    let savings = [before, after].map { changes.saving(of: $0.leader, in: $0) }
    return ReportTable(
      id: "summary", caption: say.summaryCaption(currency: currency.code),
      columns: [
        .init(id: "measure", head: words.heads.measure),
        .init(id: "before", head: say.before, content: .money),
        .init(id: "after", head: say.after, content: .money),
        .init(id: "change", head: say.change, content: .money),
      ],
      rows: [
        row(say.recommendation, leaders, isMoved: changes.flips ? say.flipped : say.same),
        row(
          say.verdict, [before, after].map { ReportTable.Cell(name($0.verdict)) },
          isMoved: before.verdict == after.verdict ? say.same : say.differs),
        row(totalHead, totals), row(say.saving, savings),
      ])
  }

  private func row(
    _ head: RichText, _ sides: [ReportTable.Cell], isMoved: RichText
  ) -> ReportTable.Row {
    ReportTable.Row([ReportTable.Cell(head)] + sides + [ReportTable.Cell(isMoved)])
  }

  private func row(_ head: RichText, _ sides: [Double?]) -> ReportTable.Row {
    ReportTable.Row(
      [ReportTable.Cell(head)] + sides.map(cell)
        + [signedCell(moved(sides.first ?? nil, sides.last ?? nil))])
  }

  /// Each option's change by what made it; what came, went or is built otherwise in a column of its
  /// own.
  func splitTable() -> ReportTable {
    let say = words.changes
    let rows = changes.options.map(splitRow)
    return ReportTable(
      id: "split", caption: say.splitCaption(measure: measure, currency: currency.code),
      columns: [.init(id: "option", head: words.heads.option), column("before", say.before)]
        + partColumns + [column("after", say.after), column("change", say.change)]
        + (hasStructure ? [] : [.init(id: "share", head: say.share, content: .share)]), rows: rows,
      notes: changes.splits == nil ? [say.noSplit] : [])
  }

  private var partColumns: [ReportTable.Column] {
    guard changes.splits != nil else { return [] }
    let say = words.changes
    return [
      column("price", say.price), column("volume", say.volume), column("mix", say.mix),
      column("assumptions", say.assumptions),
    ] + (hasStructure ? [column("structure", say.structure)] : [])
  }

  /// Whether an option can't be split.
  private var hasStructure: Bool {
    guard let splits = changes.splits else { return false }
    return changes.options.contains { splits[$0.id] == nil }
  }

  private func column(_ id: String, _ head: RichText) -> ReportTable.Column {
    ReportTable.Column(id: id, head: head, content: .money)
  }

  private func splitRow(_ option: OptionChange) -> ReportTable.Row {
    let (before, after) = (changes.total(option.before), changes.total(option.after))
    let whole = text.printed(after ?? 0) - text.printed(before ?? 0)
    return ReportTable.Row(
      [ReportTable.Cell(RichText(quoted: option.name)), cell(before)] + parts(option, whole)
        + [cell(after), signedCell(whole)] + (hasStructure ? [] : [shareCell(before, after)]))
  }

  private func parts(_ option: OptionChange, _ whole: Double) -> [ReportTable.Cell] {
    guard let splits = changes.splits else { return [] }
    guard let split = splits[option.id].map({ PrintedSplit($0, text) }) else {
      return ChangeGroup.allCases.map { _ in .none } + [signedCell(whole)]
    }
    return ChangeGroup.allCases.map { signedCell(split.parts[$0]) }
      + (hasStructure ? [.none] : [])
  }

  /// The options that came, went or are of another nature, and the workloads that came or went.
  func optionsTable() -> ReportTable {
    let say = words.changes
    let options = changes.options.map { (RichText(quoted: $0.name), natures($0)) }
    let added = changes.addedWorkloads.map {
      (say.workload(workload: RichText(quoted: $0)), [say.added])
    }
    let removed = changes.removedWorkloads.map {
      (say.workload(workload: RichText(quoted: $0)), [say.removed])
    }
    return ReportTable(
      id: "options", caption: say.optionsCaption,
      columns: [.init(id: "option", head: say.subject), .init(id: "what", head: say.what)],
      rows: (options + added + removed).filter { !$1.isEmpty }.map { name, what in
        ReportTable.Row([ReportTable.Cell(name), ReportTable.Cell(words.row(what))])
      })
  }

  private func natures(_ option: OptionChange) -> [RichText] {
    let say = words.changes
    guard let before = option.before else { return [say.added] }
    guard let after = option.after else { return [say.removed] }
    var found: [RichText] = []
    if before.kind != after.kind {
      let change = say.moved(before: words.name(before.kind), after: words.name(after.kind))
      found.append(say.kind(change: change))
    }
    if before.name != after.name {
      let change = say.moved(
        before: RichText(quoted: before.name), after: RichText(quoted: after.name))
      found.append(say.renamed(change: change))
    }
    if before.isFeasible != after.isFeasible {
      found.append(after.isFeasible ? say.freed : say.barred)
    }
    return found
  }
}
