import DecisionEngine
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Paths that claims read")
struct ClaimPathTests {
  private let assessment = Results.whole
  private let whole: JSONValue
  private let figures = ResultFigures(Results.whole.scenario)

  init() throws { whole = try JSONValue(text: Results.text(Results.whole)) }

  /// The number or null of the JSON at a path is what claims read there.
  private func same(_ path: String, as value: JSONValue?, sourceLocation: SourceLocation) {
    let expected: ResultFigures.Answer? =
      switch value {
      case .number(let number)?: .figure(number)
      case .null?: .null
      default: nil
      }
    #expect(figures.answer(path) == expected, "\(path)", sourceLocation: sourceLocation)
  }

  private func same(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) {
    same(path, as: whole[path: path], sourceLocation: sourceLocation)
  }

  @Test("demand and an option's figures are the JSON's")
  func figuresOfOptions() throws {
    for key in try #require(whole["demand"]).members.keys { same("demand.\(key)") }
    for (id, option) in try #require(whole["options"]).members {
      for key in [
        "monthly.total", "cost_per_million_tokens", "replicas", "paid_replica_hours", "utilization",
        "fte",
      ] { same("options.\(id).\(key)") }
      for group in ["beside", "monthly.lines"] {
        for key in try #require(option[path: group]).members.keys {
          same("options.\(id).\(group).\(key)")
        }
      }
      for key in [
        "upfront", "total", "npv", "saving", "saving_npv", "payback_month",
        "discounted_payback_month", "irr",
      ] { same("options.\(id).horizon.\(key)") }
      for key in ["replicas", "local_share"] where option["split"] != .null {
        same("options.\(id).split.\(key)")
      }
      for workload in ["triage", "archive"] {
        same("options.\(id).workloads.\(workload).monthly")
        same("options.\(id).workloads.\(workload).cost_per_successful_outcome")
        same("workloads.\(workload).totals.\(id)")
      }
    }
  }

  @Test("break-even points are the JSON's; a pair that it leaves out has none")
  func breakEvens() throws {
    let pairs = try #require(whole["break_even"]).values
    #expect(!pairs.isEmpty)
    for pair in pairs {
      let path = "break_even.\(pair["from"]?.string ?? "").\(pair["to"]?.string ?? "")"
      same("\(path).load", as: pair["load"], sourceLocation: #_sourceLocation)
      for key in ["tokens_per_month", "tokens_per_day", "monthly_spend"] {
        for point in ["first", "lasting"] {
          same(
            "\(path).\(point).\(key)", as: pair[path: "\(point).\(key)"] ?? .null,
            sourceLocation: #_sourceLocation)
        }
      }
    }
    #expect(figures.answer("break_even.api.api.load") == .null)
  }

  @Test("loads in whole percent are the JSON's")
  func loads() throws {
    let rows = try #require(whole["loads"]).values
    #expect(!rows.isEmpty)
    for row in rows {
      same(
        "loads.\(row["option"]?.string ?? "").60", as: row["cost_per_million_tokens"],
        sourceLocation: #_sourceLocation)
    }
    #expect(figures.answer("loads.api.60") == .null)
  }

  @Test("a line without money is 0, and a hybrid's split has none elsewhere")
  func zeros() {
    #expect(figures.answer("options.api.monthly.lines.egress") == .figure(0))
    #expect(figures.answer("options.api.split.replicas") == .null)
  }

  @Test(
    "other paths are unknown where they first go wrong",
    arguments: [
      ("tiers", 0), ("demand.tokens", 1), ("options.apo.monthly.total", 1),
      ("options.api.monthly", 3), ("options.api.monthly.total.x", 4), ("loads.own.0", 2),
      ("loads.own.101", 2), ("loads.own.20.5", 3), ("workloads.triage.cheapest", 2),
      ("options.api.horizon.payback", 3), ("demand.", 1),
    ])
  func unknown(path: String, position: Int) {
    guard case .unknown(position, _) = figures.answer(path) else {
      Issue.record("\(path): \(figures.answer(path))")
      return
    }
  }
}
