package import Quantities

/// One decision: workloads, the options that could serve them, and everything assumed about both.
package struct Scenario: Sendable {
  /// What a report is called.
  package var title: String
  /// Who the report is for and from, as written.
  package var parties: Parties
  /// The date of the report, or nil where neither the scenario nor the environment gives one.
  package var date: CalendarDate?
  /// The currency of every amount.
  package var currency: Currency
  /// The rates used to convert catalog prices: scenario currency per unit of each, by code.
  package var exchangeRates: [ExchangeRate]
  /// Days after which a price counts as stale.
  package var staleAfterDays: Int
  /// The index of the option that savings are measured against.
  package var baseline: Int
  /// How the report is dressed.
  package var brand: Brand
  /// Days and hours in a month.
  package var calendar: BillingCalendar
  /// The years that the decision looks at; one-off costs are spread over its months.
  package var horizon: Horizon
  /// Whether people who are paid anyway count.
  package var lens: Lens
  /// What an incident with data would cost, where it is given.
  package var exposure: Exposure?
  /// How uncertainty is simulated.
  package var simulation: Simulation
  /// What has to be served, in the order of the file.
  package var workloads: [Workload]
  /// What could serve it, in the order of the file.
  package var options: [Option]
  /// The thresholds of the engines and the documents' tables.
  package var policy: Policy
  /// Every number and default, in the order of the file; figures point into it.
  package var assumptions: [Assumption]
  /// The key paths of mappings marked `internal: true`.
  package var internalPaths: [KeyPathText]
  /// How many options were taken out because they are internal.
  package var internalOptionCount = 0
  /// What frameworks ask and no number tells.
  package var answers = Answers()
  /// The decision frameworks that judge it, in their order.
  package var frameworks: [Framework] = []
  /// How its reports write numbers, money and dates.
  package var format = NumberFormat.enUS
  /// What the report is written in.
  package var language = ReportLanguage.standard
  /// Which report it is built into.
  package var report = ReportKind.client
  /// What a budget memo asks for, where that is given.
  package var budget: Budget?
  /// Numbers of others to recompute, in the order of the file.
  package var claims: [Claim] = []
  /// The scenarios whose claims are reported with its own, in the order of `audits`.
  package var audits: [Scenario] = []
  /// What the documents of the claims say differently.
  package var disagreements: [Disagreement] = []

  /// A scenario whose parts fit each other: indices are in range and every figure has its row.
  package init(
    title: String, parties: Parties, date: CalendarDate?, currency: Currency,
    exchangeRates: [ExchangeRate], staleAfterDays: Int, baseline: Int, brand: Brand,
    calendar: BillingCalendar, horizon: Horizon, lens: Lens = .full, exposure: Exposure? = nil,
    simulation: Simulation = Simulation(draws: 10_000, seed: 0), workloads: [Workload],
    options: [Option], policy: Policy, assumptions: [Assumption], internalPaths: [KeyPathText]
  ) {
    self.title = title
    self.parties = parties
    self.date = date
    self.currency = currency
    self.exchangeRates = exchangeRates
    self.staleAfterDays = staleAfterDays
    self.baseline = baseline
    self.brand = brand
    self.calendar = calendar
    self.horizon = horizon
    self.lens = lens
    self.exposure = exposure
    self.simulation = simulation
    self.workloads = workloads
    self.options = options
    self.policy = policy
    self.assumptions = assumptions
    self.internalPaths = internalPaths
  }

  /// Whether it has what can be costed; a file of claims may leave that to them.
  package var isComplete: Bool { !workloads.isEmpty && !options.isEmpty }

  /// Whether the key path lies in a mapping marked `internal: true`.
  package func isInternal(_ path: KeyPathText) -> Bool {
    internalPaths.contains { path == $0 || path.hasPrefix($0 + ".") || $0.isEmpty }
  }
}

/// A key path of the scenario file, such as `options.haiku.price.input`.
package typealias KeyPathText = String
