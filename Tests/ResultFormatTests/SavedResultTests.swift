import CostEngine
import DecisionEngine
import Foundation
import ScenarioFixtures
import ScenarioModel
import Testing

@testable import ResultFormat

@Suite("Saved results")
struct SavedResultTests {
  private static let text = try? Results.text(Results.whole)

  private func read(_ text: String) throws -> SavedResult { try SavedResult(json: Data(text.utf8)) }

  private func whole() throws -> String { try #require(Self.text) }

  /// Why a text is refused.
  private func fault(_ text: String) -> SavedResultFault? {
    do throws(SavedResultFault) {
      _ = try SavedResult(json: Data(text.utf8))
      return nil
    } catch { return error }
  }

  @Test("hold the figures that the assessment has")
  func figures() throws {
    let saved = try read(whole())
    let (found, computed) = (saved.evaluation, Evaluation(Results.whole))
    #expect(saved.version == "0")
    #expect(found.title == computed.title && found.currency == computed.currency)
    #expect(found.leader == computed.leader && found.verdict == computed.verdict)
    #expect(found.baseline == computed.baseline && found.decidedBy == computed.decidedBy)
    #expect(Set(found.options.map(\.id)) == Set(computed.options.map(\.id)))
    for option in computed.options {
      let other = try #require(found.option(option.id))
      #expect(other.figures == option.figures && other.lines == option.lines, "\(option.id)")
      #expect(other.isFeasible == option.isFeasible && other.kind == option.kind)
    }
    #expect(found.inputs == computed.inputs)
    #expect(found.breakEvens == computed.breakEvens)
    #expect(found.settings == nil, "a result holds no words")
  }

  @Test("tell what of them is internal")
  func hidden() throws {
    #expect(try read(whole()).internalPaths.isEmpty)
    var scenario = WholeScenario.scenario()
    let path = try #require(scenario.assumptions.first { $0.path.hasPrefix("options.own") }?.path)
    scenario.internalPaths = ["options.api", path, "workloads.archive"]
    let paths = try read(Results.text(Assessment(scenario))).internalPaths
    #expect(paths.isSuperset(of: ["options.api", path, "workloads.archive", "options.route"]))
    #expect(!paths.contains("options.own") && !paths.contains("workloads.triage"))
  }

  @Test("nothing differs between a scenario and its own result")
  func same() throws {
    let changes = EvaluationChanges(
      from: try read(whole()).evaluation, to: Evaluation(Results.whole))
    #expect(changes.isEmpty)
  }

  @Test("a result that is cut off is told from one that is broken")
  func cutOff() throws {
    let text = try whole()
    let half = String(text.prefix(text.count / 2))
    #expect(fault(half) == .notJSON(offset: half.utf8.count, isCutOff: true))
    #expect(fault("") == .notJSON(offset: 0, isCutOff: true))
    #expect(fault("{\"result\": 1,}") == .notJSON(offset: 13, isCutOff: false))
  }

  @Test("JSON that is no result, of another version, or not whole")
  func others() throws {
    let text = try whole()
    #expect(fault("[1, 2]") == .noResult)
    #expect(fault("{\"title\": \"x\"}") == .noResult)
    #expect(fault("{\"result\": 2}") == .otherVersion(2, readable: 1))
    #expect(fault("{\"result\": 1}") != nil)
    let changed = { (old: String, new: String) in text.replacingOccurrences(of: old, with: new) }
    #expect(
      fault(changed("\"currency\" : \"USD\"", "\"currency\" : \"usd\""))
        == .wrongValue(path: "currency"))
    #expect(
      fault(changed("\"decided_by\" : \"npv\",\n  \"dem", "\"decided_by\" : \"luck\",\n  \"dem"))
        == .wrongValue(path: "decided_by"))
    #expect(
      fault(changed("\"title\" : ", "\"title\" : 7, \"other\" : "))
        == .wrongValue(path: "title"))
    #expect(
      fault(changed("\"title\" : \"", "\"title\" : \"\\u001b[2J"))
        == .wrongValue(path: "title"))
  }

  @Test(
    "a text is JSON, or the first byte that is not is found",
    arguments: [
      ("{}", nil), (" [1, -2.5e3, true, false, null, \"a\\\"b\"] \n", nil), ("{\"a\": {}}", nil),
      ("[1 2]", 3), ("{\"a\" 1}", 5), ("{a: 1}", 1), ("[1,]", 3), ("tru", 3), ("nulx", 3),
      ("\"abc", 4), ("\"a\nb\"", 2), ("[", 1), ("{\"a\":", 5), ("[] []", 3), ("x", 0),
      ("\"abc\\", 5),
    ] as [(String, Int?)])
  func syntax(text: String, fault: Int?) {
    #expect(JSONSyntax.fault(in: Array(text.utf8)) == fault)
  }

  @Test("nesting has a bound")
  func nesting() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(JSONSyntax.fault(in: Array(deep.utf8)) == 64)
  }
}
