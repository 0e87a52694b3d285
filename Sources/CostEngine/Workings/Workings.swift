package import ScenarioModel

/// Every figure of a scenario with the arithmetic that leads to it from the numbers of the register,
/// step by step and without any loop, for programs that compute it again.
package struct Workings: Sendable {
  /// The steps, each after those that it reads.
  package let steps: [WorkingStep]
  private let places: [String: Int]

  /// The workings of the demand, of each option's month and years, of the gates that numbers decide
  /// and of the volume tiers.
  package init(_ scenario: Scenario) {
    let rows = scenario.assumptions
    let sheet = Sheet(keepsNames: true, writesOutLoops: true) { row, _ in
      rows.indices.contains(row)
    }
    let recorder = Recorder(sheet, rates: scenario.exchangeRates)
    let figures = WorkedFigures(scenario, recorder).terms
    let outputs = figures.map { Sheet.Output($0.term) }
    let (record, moved) = sheet.record.condensed(for: outputs)
    var names: [Int: StepName] = [:]
    for (step, name) in sheet.names.sorted(by: { $0.key < $1.key }) {
      let place = Int(moved[Int(step)])
      if place >= 0, names[place] == nil { names[place] = name }
    }
    var steps = record.steps.indices.map { index in
      WorkingStep(record.steps[index], value: record.values[index], names[index])
    }
    var places: [String: Int] = [:]
    for (figure, output) in zip(figures, outputs) where places[figure.path] == nil {
      let place = output.moved(moved).step
      if place >= 0 {
        places[figure.path] = Int(place)
      } else {
        places[figure.path] = steps.count
        steps.append(WorkingStep(constant: output.value))
      }
    }
    self.steps = steps
    self.places = places
  }

  /// The step of the figure that results have under a path; nil where there is none.
  package func step(of path: String) -> Int? { places[path] }

  /// The paths of all figures, sorted.
  package var paths: [String] { places.keys.sorted() }

  /// The steps that one of some rows of the register leads to.
  package func steps(reachedBy rows: Set<Int>) -> Set<Int> {
    var reached: Set<Int> = []
    for (index, step) in steps.enumerated() {
      let isInput = if case .input(let row) = step.operation { rows.contains(row) } else { false }
      if isInput || step.operands.contains(where: reached.contains) { reached.insert(index) }
    }
    return reached
  }

  /// The rows of the register that some step reads.
  package var rows: Set<Int> {
    Set(
      steps.compactMap { step -> Int? in
        if case .input(let row) = step.operation { row } else { nil }
      })
  }
}
