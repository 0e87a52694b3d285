import Foundation
import ScenarioModel
import ScenarioReader
import Testing

@testable import DecisionEngine

/// What stands beside a changed input is where its effect shows.
@Suite("Inputs and the parts of a split")
struct InputGroupAgreementTests {
  private static let text = """
    breakeven: 1
    title: Test
    date: 2026-01-31
    horizon: { months: 30, discount_rate: 8%, volume_growth: 2%, api_price_decline: 10%, compute_price_decline: 5%, wage_growth: 3% }
    workloads:
      chat:
        requests_per_day: 100K
        input_tokens: 800
        output_tokens: 60
        cached_input: 30%
        cache_writes: 2%
        batchable: 10%
        retry_rate: 4%
        development_share: 5%
        traffic: { shape: business-hours, peak_to_trough: 15, burst: 1.5 }
        outcomes: { attempts: 2, fallback_cost: 0.01, success_rate: { api: 97%, own: 92%, bought: 91% } }
      archive: { tokens_per_month: 4B, input_share: 90% }
    options:
      api:
        kind: api
        price: { input: 0.80, output: 4.00, cached_input: 0.08, cache_write: 1.01, batch_discount: 50% }
        volume_discounts: [ { above: 1.5B, discount: 11% } ]
        monthly_fee: 71
        token_factor: 1.1
        people: { fte: 0.05, annual_cost: 150K }
      own:
        kind: self-hosted
        hourly_price: { on-demand: 1.02, reserved-1y: 0.63, spot: 0.41 }
        terms: { on-demand: 40%, reserved-1y: 50%, spot: 10% }
        interruption_overhead: 12%
        throughput: { input_tokens_per_second: 6K, output_tokens_per_second: 900 }
        prefix_cache: 45%
        headroom: 31%
        spares: 1
        storage: { gb: 200, price_per_gb: 0.13 }
        egress: { gb: 50, price_per_gb: 0.09 }
        tooling: 301
        people: { annual_cost: 151K, upgrades_per_year: 4, days_per_upgrade: 3, incident_days_per_month: 1.7 }
        setup: { days: 12, cost: 1234 }
      bought:
        kind: self-hosted
        purchase: { price: 18K, life_months: 48, residual: 16%, power_kw: 0.6, idle_power: 35%, pue: 1.4, price_per_kwh: 0.14, colocation: 120, maintenance: 6% }
        throughput: { tokens_per_second: 5K }
        people: { fte: 0.25, annual_cost: 152K }
      mixed: { kind: hybrid, local: own, remote: api, split: route, routes: { chat: 55% } }

    """

  private func scenario(_ text: String) throws -> Scenario {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let policy = try Data(contentsOf: root.appending(path: "inputs/policy.yaml"))
    let reader = ScenarioReader(
      catalog: try #require(CatalogReader.read([]).value),
      policy: try #require(
        PolicyReader.read(SourceFile(name: "policy.yaml", bytes: Array(policy))).value),
      picture: { _ in .missing }, base: { _ in .missing })
    let reading = reader.read(SourceFile(name: "s.yaml", bytes: Array(text.utf8)))
    return try #require(reading.value, "\(reading.diagnostics)")
  }

  @Test(
    "agree for every kind of input",
    arguments: [
      ("months: 30", "months: 36"), ("discount_rate: 8%", "discount_rate: 12%"),
      ("volume_growth: 2%", "volume_growth: 1%"),
      ("api_price_decline: 10%", "api_price_decline: 0"),
      ("compute_price_decline: 5%", "compute_price_decline: 9%"),
      ("wage_growth: 3%", "wage_growth: 5%"), ("requests_per_day: 100K", "requests_per_day: 150K"),
      ("input_tokens: 800", "input_tokens: 1800"), ("output_tokens: 60", "output_tokens: 160"),
      ("cached_input: 30%", "cached_input: 60%"), ("cache_writes: 2%", "cache_writes: 20%"),
      ("batchable: 10%", "batchable: 60%"), ("retry_rate: 4%", "retry_rate: 14%"),
      ("development_share: 5%", "development_share: 25%"), ("trough: 15", "trough: 5"),
      ("burst: 1.5", "burst: 4"), ("attempts: 2", "attempts: 3"),
      ("fallback_cost: 0.01", "fallback_cost: 0.02"), ("own: 92%", "own: 82%"),
      ("tokens_per_month: 4B", "tokens_per_month: 9B"), ("input_share: 90%", "input_share: 50%"),
      ("input: 0.80", "input: 0.90"), ("output: 4.00", "output: 5.00"),
      ("cached_input: 0.08", "cached_input: 0.2"), ("cache_write: 1.01", "cache_write: 2"),
      ("batch_discount: 50%", "batch_discount: 20%"), ("above: 1.5B", "above: 3B"),
      ("discount: 11%", "discount: 21%"), ("monthly_fee: 71", "monthly_fee: 171"),
      ("token_factor: 1.1", "token_factor: 1.3"), ("fte: 0.05", "fte: 0.5"),
      ("on-demand: 1.02", "on-demand: 2.02"), ("reserved-1y: 0.63", "reserved-1y: 0.83"),
      ("spot: 0.41", "spot: 0.61"), ("overhead: 12%", "overhead: 32%"),
      ("second: 6K", "second: 3K"), ("prefix_cache: 45%", "prefix_cache: 5%"),
      ("headroom: 31%", "headroom: 71%"), ("spares: 1", "spares: 2"), ("gb: 200", "gb: 900"),
      ("price_per_gb: 0.13", "price_per_gb: 0.23"), ("gb: 0.09", "gb: 0.19"),
      ("tooling: 301", "tooling: 701"), ("151K", "171K"),
      ("upgrades_per_year: 4", "upgrades_per_year: 8"),
      ("days: 12", "days: 42"), ("cost: 1234", "cost: 4321"), ("price: 18K", "price: 28K"),
      ("life_months: 48", "life_months: 24"), ("residual: 16%", "residual: 46%"),
      ("kw: 0.6", "kw: 0.9"), ("kwh: 0.14", "kwh: 0.44"), ("colocation: 120", "colocation: 220"),
      ("maintenance: 6%", "maintenance: 16%"), ("chat: 55%", "chat: 85%"),
    ])
  func agree(old: String, new: String) throws {
    let text = Self.text.replacing(old, with: new, maxReplacements: 1)
    try #require(text != Self.text)
    let (before, after) = (try scenario(Self.text), try scenario(text))
    let changes = EvaluationChanges(
      from: Evaluation(Assessment(before)), to: Evaluation(Assessment(after)))
    let groups = Set(changes.inputs.flatMap { $0.groups(among: 2) })
    try #require(changes.inputs.count == 1, "\(changes.inputs.map(\.path))")
    let splits = ChangeSplit.splits(from: before, to: after)
    #expect(splits.count == 4)
    var moved: Set<ChangeGroup> = []
    for split in splits.values {
      for group in ChangeGroup.allCases where abs(split[group]) > 1e-9 * abs(split.after) {
        moved.insert(group)
      }
    }
    #expect(moved == groups, "\(changes.inputs.map(\.path))")
  }
}
