import ArgumentParser
import DecisionEngine
import Diagnostics
import Foundation
import Quantities
import ResultFormat
import ScenarioModel

/// The conditions of a run, and the earlier result that one of them looks at.
struct FailConditions: Sendable {
  private let conditions: [FailCondition]
  private let earlier: EarlierResult?

  /// Reads the earlier result where there is one; without options there are no conditions.
  init(_ options: FailOptions?, console: Console) throws {
    conditions = options?.conditions ?? []
    guard let path = options?.against else {
      earlier = nil
      return
    }
    do {
      let bytes = try FileReading.bytes(of: path)
      earlier = try EarlierResult(json: Data(bytes))
    } catch {
      let fault =
        error as? Diagnostic
        ?? Diagnostic(
          file: path, "is no result of 'breakeven evaluate'",
          help: "make one with 'breakeven evaluate FILE > \(path)'")
      console.report([fault])
      throw ExitStatus.inputFault
    }
  }

  /// Whether there is nothing to look at.
  var isEmpty: Bool { conditions.isEmpty }

  /// Why a scenario trips a gate, a sentence each; empty where it trips none.
  func reasons(_ assessment: Assessment, _ audit: ClaimAudit) -> [String] {
    conditions.compactMap { reason($0, assessment, audit) }
  }

  private func reason(
    _ condition: FailCondition, _ assessment: Assessment, _ audit: ClaimAudit
  ) -> String? {
    let found = assessment.recommendation
    let scenario = assessment.scenario
    let option = found.option.map { scenario.options[$0].id }
    let named = option.map { "'\($0)'" } ?? "no option"
    switch condition {
    case .recommendationIsNot(let id):
      return option == id ? nil : "the recommendation is \(named), not '\(id)'"
    case .recommendationChanges:
      guard option != earlier?.option else { return nil }
      return
        "the recommendation was \(earlier?.option.map { "'\($0)'" } ?? "no option") and is now "
        + named
    case .verdict(let word):
      return found.verdict == word ? "the verdict is '\(word.rawValue)'" : nil
    case .over(let amount): return excess(over: amount, assessment)
    case .stalePrices:
      let stale = scenario.assumptions.filter {
        $0.isStale(on: scenario.date, after: scenario.staleAfterDays) == true
      }
      return stale.first.map { "\(counted(stale.count, "price")) stale, such as \($0.path)" }
    case .claimContradicts:
      let found = audit.findings.filter { $0.verdict == .contradicts }.map(\.claim.id)
      return found.first.map { first in
        "\(counted(found.count, "claim")) contradicted"
          + (found.count == 1 ? ": \(first)" : ", such as \(first)")
      }
    }
  }

  private func excess(over amount: Double, _ assessment: Assessment) -> String? {
    guard let leader = assessment.recommendation.option else { return nil }
    let total = assessment.decidingTotals[leader]
    guard total > amount else { return nil }
    let currency = assessment.scenario.currency
    let measure =
      assessment.scenario.policy.decideBy == .npv ? "net present value" : "total of month 1"
    return "the \(measure) of '\(assessment.scenario.options[leader].id)' is "
      + "\(NumberText.money(total, currency)), over \(NumberText.money(amount, currency))"
  }
}
