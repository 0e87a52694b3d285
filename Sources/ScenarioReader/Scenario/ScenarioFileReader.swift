import Diagnostics
import Quantities
import ScenarioModel

/// Reads the top level of a scenario and leads through its parts.
struct ScenarioFileReader {
  /// The most workloads and options.
  static let limit = (workloads: 100, options: 50)
  private static let staleAfterDays = 180
  private static let horizonMonths = 36.0

  /// The locales of the format.
  private enum Locale: String, CaseIterable {
    case enUS = "en-US"
  }

  /// The file's keys.
  let file: Fields
  /// The facts that can be named.
  let catalog: Catalog
  /// The thresholds of the engines.
  let policy: PolicyDocument
  /// The date where the file gives none.
  let fallbackDate: CalendarDate?
  /// Asks for a picture by its path as written.
  let picture: @Sendable (String) -> PictureAnswer

  private var session: ReadingSession { file.session }

  /// The scenario, nil if something in it is wrong.
  func read() -> Scenario? {
    file.checkVersion("breakeven")
    file.require("title")
    let title = file.text("title")
    let parties = parties
    let _: Locale? = file.choice("locale", notYetSupported: ["en-GB", "de-DE", "fr-FR"])
    let (date, staleAfter) = readDate()
    let currency = file.currency("currency") ?? .usDollar
    let rates = ExchangeRatesReader(file: file, currency: currency).read()
    let brand = BrandReader(picture: picture).read(file)
    let calendar = CalendarReader().read(file)
    let months = horizonMonths
    let workloads = readWorkloads(calendar)
    let context = OptionContext(
      session: session, lookup: CatalogLookup(catalog: catalog, session: session),
      conversion: CurrencyConversion(currency: currency, rates: rates, session: session),
      policy: policy, workloads: workloads)
    let options = entries("options", Self.limit.options).map {
      (id: $0.key, option: OptionReader(context: context).read($0))
    }
    let baseline = baseline(options.map(\.id))
    let known = (workloads.compactMap(\.workload), options.compactMap(\.option))
    guard let title, !session.hasErrors else { return nil }
    let readPolicy = PolicyRegister(session: session).policy(policy)
    return Scenario(
      title: title, parties: parties, date: date, currency: currency, exchangeRates: rates,
      staleAfterDays: staleAfter, baseline: baseline, brand: brand, calendar: calendar,
      horizonMonths: months, workloads: known.0, options: known.1, policy: readPolicy,
      assumptions: session.assumptions, internalPaths: session.internalPaths)
  }

  private var parties: Parties {
    Parties(
      client: file.text("client"), preparedFor: file.text("prepared_for"),
      preparedBy: file.text("prepared_by"))
  }

  /// The report's date, with the age at which prices are stale on it.
  private func readDate() -> (date: CalendarDate?, staleAfter: Int) {
    let date = file.date("date") ?? (file.has("date") ? nil : fallbackDate)
    let days = file.number("stale_after", .whole(.days, from: 0, to: 36_500))?.value
    let limit = days.map { Int($0) } ?? Self.staleAfterDays
    session.staleness = (date, limit)
    if date == nil, !file.has("date") {
      session.warning(
        "no date of the report: the newest catalog prices count, and none is known to be stale",
        help: "add 'date: 2026-01-31'")
    }
    return (date, limit)
  }

  private var horizonMonths: Figure {
    let rule = NumberRule.whole(.months, from: 1, to: 1200)
    return file.fields("horizon", ScenarioTables.horizon)?.figure("months", rule)
      ?? session.defaultFigure(Self.horizonMonths, .months, path: "horizon.months")
  }

  private func readWorkloads(_ calendar: BillingCalendar) -> [WorkloadDraft] {
    let reader = WorkloadReader(session: session, calendar: calendar)
    let workloads = entries("workloads", Self.limit.workloads).map(reader.read)
    let tokens = workloads.compactMap(\.demand).reduce(0) { $0 + $1.input + $1.output }
    if tokens > VolumeReader.limit, workloads.count > 1 {
      file.error("the workloads have more than 10^15 tokens a month together", at: "workloads")
    }
    return workloads
  }

  /// The entries of `workloads` or `options`, with their number and ids checked.
  private func entries(_ key: String, _ limit: Int) -> [YAMLEntry] {
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
    return entries
  }

  private func baseline(_ options: [String]) -> Int {
    guard let id = file.text("baseline"), let node = file.value("baseline") else { return 0 }
    if let index = options.firstIndex(of: id) { return index }
    let nearest = NearestName.to(id, among: options)
    session.error(
      "the baseline '\(id)' is not an option", at: node.spot,
      help: nearest.map { "did you mean '\($0)'?" })
    return 0
  }
}
