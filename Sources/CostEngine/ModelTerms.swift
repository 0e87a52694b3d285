import Quantities
import ScenarioModel

/// A scenario's model: demand, week and options as terms, on a sheet or on none.
struct ModelTerms {
  let scenario: Scenario
  let recorder: Recorder
  let demand: [DemandTerms]
  let week: WeekLevels
  let legs: [Leg?]
  let options: [OptionModel]
  /// T.
  let months: Term

  init(_ scenario: Scenario, _ recorder: Recorder) {
    self.scenario = scenario
    self.recorder = recorder
    let days = recorder.term(scenario.calendar.daysPerMonth)
    let demand = scenario.workloads.map { DemandTerms($0, daysPerMonth: days, recorder) }
    let week = WeekLevels(scenario.workloads, recorder)
    let legs = scenario.options.indices.map { Leg(scenario, demand, option: $0, recorder) }
    self.demand = demand
    self.week = week
    self.legs = legs
    months = recorder.term(scenario.horizon.months)
    options = scenario.options.indices.compactMap {
      OptionModel(scenario, legs, option: $0, week: week, recorder)
    }
  }

  /// Tokens that served a request once, per month.
  var usefulTokens: Term { demand.map(\.useful).sum }
  /// In + Out, per month.
  var tokens: Term { demand.map(\.tokens).sum }

  /// The month of an option.
  func month(_ option: Int) -> MonthTerms {
    MonthTerms(options[option], .present, months: months, recorder)
  }

  /// What an incident may cost an option in a month: yearly probability · cost / 12.
  ///
  /// The default probability holds for options that let data out: api and managed unless private; a
  /// hybrid has it for the share of tokens that leaves.
  func exposure(_ option: Int, _ uses: [LegUse]) -> Term {
    guard let exposure = scenario.exposure else { return .zero }
    let cost = recorder.term(exposure.cost) / 12
    if let own = exposure.annualProbabilities[option] { return cost * recorder.term(own) }
    guard case .hybrid(let hybrid) = scenario.options[option].billing else {
      return cost * defaultProbability(option, exposure)
    }
    return cost * defaultProbability(hybrid.remote, exposure) * remoteShare(uses)
  }

  private func defaultProbability(_ option: Int, _ exposure: Exposure) -> Term {
    let isOpen = scenario.options[option].letsDataOut && !scenario.options[option].isPrivate
    return isOpen ? recorder.term(exposure.defaultProbability) : .zero
  }

  /// The share of section 2's tokens that a hybrid sends to its remote leg.
  func remoteShare(_ uses: [LegUse]) -> Term {
    guard uses.count == 2, let remote = uses.last else { return .zero }
    if remote.isUsed.isConstant(0) { return .zero }
    guard let shares = remote.shares else { return .one }
    return zip(demand, shares).map { $0.tokens * $1 }.sum / tokens
  }
}
