package import CostEngine
import Quantities
package import ScenarioModel

/// Writes how a figure came about as lines of an indented tree: one line a step, each with its
/// formula, and below it the steps that the formula reads.
package struct ExplanationText {
  private let scenario: Scenario
  private let depth: Int
  private let words: StepWords
  private var lines: [String] = []
  private var toldRows: Set<Int> = []

  /// The lines of the figure under a path, so many levels of steps below it; nil for all. Text of
  /// the scenario is as it was written: a terminal needs it escaped.
  package static func lines(
    _ explanation: Explanation, of path: String, in scenario: Scenario, depth: Int? = nil
  ) -> [String] {
    var text = ExplanationText(scenario, depth: depth ?? .max)
    text.tell(explanation, as: path, level: 0)
    return text.lines
  }

  private init(_ scenario: Scenario, depth: Int) {
    self.scenario = scenario
    self.depth = depth
    words = StepWords(scenario)
  }

  private mutating func tell(_ step: Explanation, as name: String, level: Int) {
    let indent = String(repeating: "  ", count: level)
    switch step.origin {
    case .constant: lines.append(indent + "\(name) = \(words.value(of: step))")
    case .seen: lines.append(indent + "\(name) = \(words.value(of: step)), as above")
    case .input(let row):
      let isNew = toldRows.insert(row).inserted
      let evidence = isNew ? words.evidence(of: row) : ", as above"
      lines.append(indent + "\(name) = \(words.value(of: step))\(evidence)")
    case .formula(let formula):
      let text = FormulaText.text(formula, parts: step.parts.map(words.name))
      let isCutOff = level >= depth && !step.parts.isEmpty
      lines.append(
        indent + "\(name) = \(words.value(of: step)) = \(text)" + (isCutOff ? " …" : ""))
      guard !isCutOff else { return }
      for part in step.parts { tell(part, as: words.name(of: part), level: level + 1) }
    }
  }
}
