import DecisionEngine
import Quantities
import ScenarioModel

extension ChangesContents {
  /// The numbers of the inputs that changed, came or went.
  func inputsTable() -> ReportTable {
    let say = words.changes
    let workloads = Set(
      changes.after.inputs.compactMap { input -> String? in
        let parts = input.path.split(separator: ".", maxSplits: 2)
        return parts.count == 3 && parts[0] == "workloads" ? String(parts[1]) : nil
      })
    return ReportTable(
      id: "inputs", caption: say.inputsCaption,
      columns: [
        .init(id: "path", head: words.heads.input),
        .init(id: "before", head: say.before, content: .ratio),
        .init(id: "after", head: say.after, content: .ratio),
        .init(id: "share", head: say.share, content: .share),
        .init(id: "unit", head: words.heads.unit),
        .init(id: "group", head: say.countsAs),
        .init(id: "evidence", head: say.evidence),
      ],
      rows: changes.inputs.map { row($0, workloads: workloads.count) })
  }

  private func row(_ input: InputChange, workloads: Int) -> ReportTable.Row {
    let unit = input.after?.unit ?? input.before?.unit
    // A share of a share says less than both of them.
    let moves = input.movesValue && input.before?.unit == input.after?.unit && unit != .share
    return ReportTable.Row([
      ReportTable.Cell(RichText(quoted: input.path)), cell(input.before), cell(input.after),
      moves ? shareCell(input.before?.value, input.after?.value) : .none,
      unit.map { ReportTable.Cell(words.name($0, in: currency)) } ?? .none,
      ReportTable.Cell(groups(input, workloads)), ReportTable.Cell(evidence(input)),
    ])
  }

  private func cell(_ input: EvaluatedInput?) -> ReportTable.Cell {
    guard let input else { return .none }
    let value = RichText(text(input.value, input.unit))
    guard let low = input.low, let high = input.high else {
      return ReportTable.Cell(value, number: input.value)
    }
    let range = words.lists.range(low: text(low, input.unit), high: text(high, input.unit))
    return ReportTable.Cell(words.changes.ranged(value: value, range: range))
  }

  private func text(_ value: Double, _ unit: Unit) -> String {
    unit == .share ? NumberText.plainPercent(value) : NumberText.plain(value)
  }

  private func groups(_ input: InputChange, _ workloads: Int) -> RichText {
    let groups = input.groups(among: workloads)
    return groups.isEmpty || !input.movesValue ? "–" : words.row(groups.map(name))
  }

  private func name(_ group: ChangeGroup) -> RichText {
    switch group {
    case .price: words.changes.price
    case .volume: words.changes.volume
    case .mix: words.changes.mix
    case .assumptions: words.changes.assumptions
    }
  }

  /// Evidence, source and day: what changed of them, or all of them where the number is new or gone.
  private func evidence(_ input: InputChange) -> RichText {
    let parts = [
      moved(input) { words.name($0.evidence) },
      moved(input) { $0.source.map { RichText(quoted: $0) } },
      moved(input) { $0.asOf.map { RichText(quoted: $0) } },
    ].compactMap { $0 }
    return parts.isEmpty ? "–" : words.row(parts)
  }

  private func moved(
    _ input: InputChange, _ text: (EvaluatedInput) -> RichText?
  ) -> RichText? {
    let (before, after) = (input.before.flatMap(text), input.after.flatMap(text))
    guard let old = input.before, input.after != nil else { return after ?? before }
    guard before != after else { return nil }
    let dash = RichText("–")
    return words.changes.moved(before: text(old) ?? dash, after: after ?? dash)
  }

  /// The words of the inputs that changed.
  func settingsTable() -> ReportTable {
    let cell = { (word: String) in
      word.isEmpty ? ReportTable.Cell.none : ReportTable.Cell(RichText(quoted: word))
    }
    return ReportTable(
      id: "settings", caption: words.changes.settingsCaption,
      columns: [
        .init(id: "path", head: words.heads.input),
        .init(id: "before", head: words.changes.before),
        .init(id: "after", head: words.changes.after),
      ],
      rows: changes.settings.map { change in
        ReportTable.Row([
          ReportTable.Cell(RichText(quoted: change.path)), cell(change.before),
          cell(change.after),
        ])
      })
  }
}
