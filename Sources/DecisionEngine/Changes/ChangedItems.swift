package import CostEngine
package import ScenarioModel

/// A number of the register that changed, came or went.
package struct InputChange: Equatable, Sendable {
  /// Where it stands.
  package let path: KeyPathText
  /// What it was; nil where it is new.
  package let before: EvaluatedInput?
  /// What it is; nil where it is gone.
  package let after: EvaluatedInput?

  /// The change of a number; nil where nothing of it differs.
  init?(from before: EvaluatedInput?, to after: EvaluatedInput?) {
    guard let path = after?.path ?? before?.path, before != after else { return nil }
    (self.path, self.before, self.after) = (path, before, after)
  }

  /// Whether the point value itself is another.
  package var movesValue: Bool { before?.value != after?.value }

  /// The groups in which a change of the number shows; none where it came or went as a whole.
  package func groups(among workloads: Int) -> [ChangeGroup] {
    guard let unit = after?.unit, before != nil else { return [] }
    return InputGroups(path: path, unit: unit, workloads: workloads).groups
  }
}

/// A word of the inputs that changed; empty where it was not there.
package struct SettingChange: Equatable, Sendable {
  /// Where it stands.
  package let path: KeyPathText
  /// What it was.
  package let before: String
  /// What it is.
  package let after: String
}

/// An option that one or both have.
package struct OptionChange: Equatable, Sendable {
  /// What it was; nil where it is new.
  package let before: EvaluatedOption?
  /// What it is; nil where it is gone.
  package let after: EvaluatedOption?

  /// The change of an option; nil where neither has it.
  init?(from before: EvaluatedOption?, to after: EvaluatedOption?) {
    guard before != nil || after != nil else { return nil }
    (self.before, self.after) = (before, after)
  }

  /// The key in the files.
  package var id: String { after?.id ?? before?.id ?? "" }
  /// The name for people, the later one where both have it.
  package var name: String { after?.name ?? before?.name ?? "" }

  /// The figures that moved, where both have the option.
  package var figures: [FigureChange<EvaluatedFigure>] {
    guard let before, let after else { return [] }
    return EvaluatedFigure.allCases.compactMap {
      FigureChange($0, before.figures[$0], after.figures[$0])
    }
  }

  /// The lines of the bill that moved, where both have the option.
  package var lines: [FigureChange<CostLine>] {
    guard let before, let after else { return [] }
    return CostLine.allCases.compactMap {
      FigureChange($0, before.lines[$0] ?? 0, after.lines[$0] ?? 0)
    }
  }

  /// Whether nothing of it moved.
  package var isUnchanged: Bool {
    guard let before, let after else { return false }
    return figures.isEmpty && lines.isEmpty && before.name == after.name
      && before.kind == after.kind && before.isFeasible == after.isFeasible
  }
}

/// A figure that moved.
package struct FigureChange<Name: Equatable & Sendable>: Equatable, Sendable {
  /// Which figure.
  package let name: Name
  /// What it was; nil where it had no meaning.
  package let before: Double?
  /// What it is; nil where it has no meaning.
  package let after: Double?

  /// The change of a figure; nil where it did not move.
  init?(_ name: Name, _ before: Double?, _ after: Double?) {
    guard EvaluationChanges.differ(before, after) else { return nil }
    (self.name, self.before, self.after) = (name, before, after)
  }
}

/// Volumes from which options undercut each other, where they moved.
package struct BreakEvenChange: Equatable, Sendable {
  /// What they were; nil where the pair is new.
  package let before: EvaluatedBreakEven?
  /// What they are; nil where the pair is gone.
  package let after: EvaluatedBreakEven?

  /// The change of a pair; nil where neither has it.
  init?(from before: EvaluatedBreakEven?, to after: EvaluatedBreakEven?) {
    guard before != nil || after != nil else { return nil }
    (self.before, self.after) = (before, after)
  }

  /// The option that is paid.
  package var from: String { after?.from ?? before?.from ?? "" }
  /// The one that might undercut it.
  package var to: String { after?.to ?? before?.to ?? "" }
}
