package import Quantities
package import ScenarioModel

/// Turns the scenario's figures into terms, recorded on a sheet where there is one.
package struct Recorder {
  /// The sheet; nil for plain figures.
  package let sheet: Sheet?
  private let rates: [ExchangeRate]

  /// A recorder on a sheet, or on none.
  package init(_ sheet: Sheet? = nil, rates: [ExchangeRate] = []) {
    self.sheet = sheet
    self.rates = rates
  }

  /// The term of a figure. An amount that was converted moves with its exchange rate as well.
  package func term(_ figure: Figure) -> Term {
    guard let sheet else { return Term(figure.value) }
    let term = sheet.term(figure)
    guard let row = figure.exchangeRate,
      let rate = rates.first(where: { $0.rate.assumption == row })?.rate, rate.value > 0
    else { return term }
    let moved = sheet.term(rate)
    return moved.sheet == nil ? term : term * (moved / Term(rate.value))
  }

  /// The term of a figure, or 0 where there is none.
  package func term(_ figure: Figure?) -> Term { figure.map { term($0) } ?? .zero }

  /// Gives a term a name where names are kept.
  func name(_ term: Term, _ text: @autoclosure () -> String, _ unit: StepUnit) -> Term {
    guard let sheet, sheet.keepsNames else { return term }
    return sheet.name(term, StepName(text: text(), unit: unit))
  }

  /// Whether names are kept.
  var keepsNames: Bool { sheet?.keepsNames == true }

  /// Whether loops are written out step by step.
  var writesOutLoops: Bool { sheet?.writesOutLoops == true }

  /// A function of several terms.
  func call(_ inputs: [Term], _ function: LaneFunction) -> [Term] {
    guard let sheet else { return function.apply(inputs.map(\.value)).map { Term($0) } }
    return sheet.call(inputs, function)
  }
}
