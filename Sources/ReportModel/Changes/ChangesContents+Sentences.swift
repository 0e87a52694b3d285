import DecisionEngine
import Quantities

extension ChangesContents {
  /// What a reader must know first.
  func summarySentences() -> [RichText] {
    if changes.isEmpty { return [words.changes.nothing] }
    let answer = [recommendationSentence(), verdictSentence(), measureSentence()]
    let totals = leaders.flatMap { [totalSentence($0), partsSentence($0)] }
    return (answer + totals + [countsSentence()]).filter { !$0.isEmpty }
  }

  /// The recommendation before, where it is another, and the one now.
  private var leaders: [String] {
    let before = changes.flips ? changes.before.leader : nil
    return [before, changes.after.leader].compactMap(\.self)
  }

  private func recommendationSentence() -> RichText {
    let before = name(changes.before.leader, in: changes.before)
    let after = name(changes.after.leader, in: changes.after)
    switch (before, after) {
    case (nil, nil): return words.changes.noneStill
    case (nil, let after?): return words.changes.wasNone(option: after)
    case (let before?, nil): return words.changes.isNone(option: before)
    case (let before?, let after?):
      return changes.flips
        ? words.changes.flips(before: before, after: after) : words.changes.holds(option: after)
    }
  }

  private func verdictSentence() -> RichText {
    let (before, after) = (changes.before.verdict, changes.after.verdict)
    return before == after
      ? words.changes.verdictHolds(verdict: name(after))
      : words.changes.verdictMoves(before: name(before), after: name(after))
  }

  private func measureSentence() -> RichText {
    let (before, after) = (changes.before.decidedBy, changes.after.decidedBy)
    return before == after
      ? "" : words.changes.otherMeasure(before: measure(before), after: measure(after))
  }

  /// What an option costs now, and what it cost before; nothing where it went.
  private func totalSentence(_ id: String) -> RichText {
    guard let name = name(id, in: changes.after),
      let after = changes.total(changes.after.option(id))
    else { return "" }
    let say = words.changes
    guard let before = changes.total(changes.before.option(id)), let change = moved(before, after)
    else { return say.newCost(measure: measure, option: name, after: text.money(after)) }
    let amount = text.money(abs(change))
    let now = text.money(after)
    if change > 0 {
      return say.rises(measure: measure, option: name, after: now, amount: amount)
    }
    return change < 0
      ? say.falls(measure: measure, option: name, after: now, amount: amount)
      : say.sameCost(measure: measure, option: name, after: now)
  }

  /// Where the change of an option comes from.
  private func partsSentence(_ id: String) -> RichText {
    guard let split = changes.splits?[id] else { return "" }
    let printed = PrintedSplit(split, text)
    guard printed.parts.contains(where: { $0.value != 0 }) else { return "" }
    let part = { (group: ChangeGroup) in signed(printed.parts[group] ?? 0) }
    return words.changes.parts(
      price: part(.price), volume: part(.volume), mix: part(.mix),
      assumptions: part(.assumptions))
  }

  private func countsSentence() -> RichText {
    let say = words.changes
    let count = { (number: Int) in NumberText.rounded(Double(number)) }
    let numbers = changes.inputs.count
    var inputs = say.numbers(number: Double(numbers), count: count(numbers))
    if !changes.settings.isEmpty {
      let number = changes.settings.count
      inputs = say.withWords(
        numbers: inputs, words: say.words(number: Double(number), count: count(number)))
    }
    let figures = changes.options.reduce(0) { $0 + $1.figures.count + $1.lines.count }
    return say.counts(
      inputs: inputs, figures: say.figuresMoved(number: Double(figures), count: count(figures)))
  }

  /// How the change is split, or why it is not.
  func methodSentences() -> [RichText] {
    let say = words.changes
    guard changes.splits != nil else { return [say.noSplit] }
    return [
      say.methodSplit, say.methodPrice, say.methodVolume, say.methodMix, say.methodAssumptions,
      say.methodStructure,
    ]
  }

  /// What can't be said of the inputs.
  func inputSentences() -> [RichText] {
    let isKnown = changes.before.settings != nil && changes.after.settings != nil
    return isKnown ? [] : [words.changes.noWords]
  }
}
