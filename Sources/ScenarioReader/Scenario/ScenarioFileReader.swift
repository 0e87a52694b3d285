import Diagnostics
import Quantities
import ScenarioModel

/// Reads the top level of a scenario and leads through its parts.
struct ScenarioFileReader {
  /// The most workloads and options.
  static let limit = (workloads: 100, options: 50)
  private static let staleAfterDays = 180

  /// The file's keys.
  let file: Fields
  /// The facts that can be named.
  let catalog: Catalog
  /// The thresholds of the engines, before the scenario's own.
  let policy: PolicyDocument
  /// The decision frameworks that there are.
  let frameworks: [Framework]
  /// The date where the file gives none.
  let fallbackDate: CalendarDate?
  /// Asks for a picture by its path from the scenario's folder.
  let picture: @Sendable (String) -> FileAnswer
  /// What the file is read for.
  var role = ScenarioRole.whole

  private var session: ReadingSession { file.session }

  /// The scenario, nil if something in it is wrong.
  func read() -> Scenario? {
    file.checkVersion("breakeven")
    file.require("title")
    let title = file.text("title")
    let parties = parties
    let format: NumberFormat = file.choice("locale") ?? .enUS
    let language = readLanguage()
    let (date, staleAfter) = readDate()
    let currency = file.currency("currency") ?? .usDollar
    let rates = ExchangeRatesReader(file: file, currency: currency).read()
    let brand = BrandReader(picture: picture).read(file)
    let budget = BudgetReader().read(file)
    let calendar = CalendarReader().read(file)
    let horizon = HorizonReader(file: file, date: date).read()
    let lens: Lens = file.choice("lens") ?? .full
    let simulation = SimulationReader().read(file)
    let policy = PolicyOverrides(shipped: policy).read(file)
    let workloads = readWorkloads(calendar, horizon)
    let entries = entries("options", Self.limit.options)
    let context = OptionContext(
      session: session, lookup: CatalogLookup(catalog: catalog, session: session),
      conversion: CurrencyConversion(currency: currency, rates: rates, session: session),
      policy: policy, workloads: workloads, outlines: entries.map(OptionOutline.init))
    let read =
      isPart
      ? OptionsReader.Read.nothing
      : OptionsReader(file: file, context: context, entries: entries).read()
    let judging = AnswersReader(file: file, known: frameworks)
    let (chosen, answers) = (judging.frameworks(), judging.answers())
    let (report, claims) = readClaims()
    guard let title, !session.hasErrors else { return nil }
    let isLasting = file.has("horizon") || read.hasPurchase
    let register = PolicyRegister(session: session, decideBy: isLasting ? .npv : .monthly)
    let readPolicy = register.policy(policy)
    var scenario = Scenario(
      title: title, parties: parties, date: date, currency: currency, exchangeRates: rates,
      staleAfterDays: staleAfter, baseline: read.baseline, brand: brand, calendar: calendar,
      horizon: horizon, lens: lens, exposure: read.exposure, simulation: simulation,
      workloads: read.workloads.compactMap(\.self), options: read.options.compactMap(\.self),
      policy: readPolicy, assumptions: session.assumptions, internalPaths: session.internalPaths)
    (scenario.answers, scenario.frameworks) = (answers, chosen)
    (scenario.report, scenario.budget, scenario.claims) = (report, budget, claims)
    (scenario.format, scenario.language) = (format, language)
    return scenario
  }

  private var parties: Parties {
    Parties(
      client: file.text("client"), preparedFor: file.text("prepared_for"),
      preparedBy: file.text("prepared_by"))
  }

  /// What the report is written in; whether there is such a language, its templates tell.
  private func readLanguage() -> ReportLanguage {
    guard let tag = file.text("language"), let node = file.value("language") else {
      return .standard
    }
    if !ReportLanguage.isTag(tag) {
      file.error(
        "\(file.name("language")) can't be \(node.kindName)", at: "language",
        help: "write the tag of a language, such as en or de")
    }
    return ReportLanguage(tag: tag, place: session.place(of: node.spot))
  }

  /// The report's date, with the age at which prices are stale on it.
  private func readDate() -> (date: CalendarDate?, staleAfter: Int) {
    let date = file.date("date") ?? (file.has("date") ? nil : fallbackDate)
    let days = file.number("stale_after")?.value
    let limit = days.map { Int($0) } ?? Self.staleAfterDays
    session.staleness = (date, limit)
    if date == nil, !file.has("date") {
      session.warning(
        "no date of the report: the newest catalog prices count, and none is known to be stale",
        help: "add 'date: 2026-01-31'")
    }
    return (date, limit)
  }

  private func readWorkloads(_ calendar: BillingCalendar, _ horizon: Horizon) -> [WorkloadDraft] {
    let reader = WorkloadReader(session: session, calendar: calendar)
    let workloads = entries("workloads", Self.limit.workloads).map(reader.read)
    let tokens = workloads.compactMap(\.demand).reduce(0) { $0 + $1.input + $1.output }
    if tokens > VolumeReader.limit, workloads.count > 1 {
      file.error("the workloads have more than 10^15 tokens a month together", at: "workloads")
    }
    HorizonReader(file: file, date: nil).checkGrowth(of: tokens, horizon)
    return workloads
  }

  /// The entries of `workloads` or `options`, with their number and ids checked.
  private func entries(_ key: String, _ limit: Int) -> [YAMLEntry] {
    if isPart { return [] }
    file.require(key)
    let entries = file.namedEntries(key)
    if file.value(key)?.entries != nil, entries.isEmpty {
      file.error("\(file.name(key)) is empty", at: key, help: "describe at least one")
    }
    if entries.count > limit {
      file.error("more than \(limit) \(key)", at: key)
      return Array(entries.prefix(limit))
    }
    for entry in entries where !Identifier.isValid(entry.key) {
      session.error(
        "'\(entry.key)' can't be an id", at: entry.keySpot,
        help: "use letters, digits, '-' and '_'; 'name' holds the text for people")
    }
    for entry in entries where key == "options" && entry.key == OutcomesReader.fallback {
      session.error(
        "'\(entry.key)' can't be the id of an option", at: entry.keySpot,
        help: "success_rate and annual_probability have it for all other options")
    }
    return entries
  }
}
