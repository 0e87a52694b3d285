import DecisionEngine
import Diagnostics
import ReportModel
import ScenarioModel

/// The two sides of a comparison, read and evaluated.
struct ComparedSides {
  /// What differs.
  let changes: EvaluationChanges
  /// Each side as a file.
  let files: (old: ComparedFile, new: ComparedFile)
  /// The scenarios that were read, the earlier first.
  let reads: [ReadScenario]
  /// The later scenario as it may be shown, or the earlier one; nil for two results.
  let cover: Scenario?

  /// Reads and evaluates both sides, or reports all that is wrong with them.
  init(old: String, new: String, includesInternal: Bool, workshop: Workshop) throws {
    let sides = [old, new].map { ComparedInput(path: $0) }
    let paths = sides.filter { !$0.isResult }.map(\.path)
    reads = try workshop.readScenarios(paths)
    guard reads.count == paths.count, !paths.contains(where: { PathKind(of: $0) == .folder })
    else { throw ValidationFault.several }
    var names = ComparedNames(old, new)
    var rest = reads[...]
    var found: [ComparedInput.Found] = []
    for side in sides {
      let read = side.isResult ? nil : rest.popFirst()
      found.append(
        try side.found(
          name: names.next(), read: read, includesInternal: includesInternal, workshop: workshop))
    }
    guard let before = found.first, let after = found.last else { throw ExitStatus.inputFault }
    try Self.check(before, after, workshop.console)
    changes = try Self.changes(before, after, includesInternal, workshop)
    files = (before.file, after.file)
    cover = after.scenario ?? before.scenario
  }

  /// Refuses sides that are no two states of one thing.
  private static func check(
    _ before: ComparedInput.Found, _ after: ComparedInput.Found, _ console: Console
  ) throws {
    let (old, new) = (before.currency, after.currency)
    if old != new {
      console.report([
        Diagnostic(
          file: after.path, "is in \(new) and '\(before.path)' in \(old)",
          help: "compare scenarios of one currency; 'exchange_rates' converts prices into it")
      ])
      throw ExitStatus.inputFault
    }
    guard before.ids.isDisjoint(with: after.ids) else { return }
    console.report([
      Diagnostic(
        file: after.path, "has no option in common with '\(before.path)'",
        help: "options are held against each other by their ids, such as "
          + "'\(before.ids.sorted().first ?? "")'")
    ])
    throw ExitStatus.inputFault
  }

  private static func changes(
    _ before: ComparedInput.Found, _ after: ComparedInput.Found, _ includesInternal: Bool,
    _ workshop: Workshop
  ) throws -> EvaluationChanges {
    let isShown = { (path: KeyPathText) in
      includesInternal || !before.isInternal(path) && !after.isInternal(path)
    }
    let evaluations = try [before, after].map {
      try $0.evaluation(isShown: isShown, workshop: workshop)
    }
    var splits: [String: ChangeSplit]?
    if let old = before.scenario, let new = after.scenario {
      splits = ChangeSplit.splits(from: old, to: new)
    }
    return EvaluationChanges(from: evaluations[0], to: evaluations[1], splits: splits)
  }
}
