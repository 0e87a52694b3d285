import CostEngine
import DecisionEngine
import ScenarioFixtures
import ScenarioModel
import Testing

@Suite("Claims in the result")
struct ClaimResultTests {
  private let claims: [JSONValue]

  init() throws {
    let result = try JSONValue(text: Results.text(Results.certain))
    claims = result["claims"]?.values ?? []
  }

  private func claim(_ id: String) throws -> JSONValue {
    try #require(claims.first { $0["id"]?.string == id })
  }

  @Test("a number has what is published, what comes out and what follows")
  func number() throws {
    let claim = try claim("one")
    let total = Results.certain.costs[0].bill.total
    #expect(claim["document"] == .text("000.txt") && claim["lines"] == .text("4"))
    #expect(claim["published"] == .number(1))
    #expect(claim["recomputed"] == .number(total))
    #expect(claim["difference"] == .number(total - 1))
    #expect(claim["verdict"] == .text("contradicts"))
    #expect(claim["consequences"]?.values.first?["recomputed"] == .number(2 * total))
  }

  @Test("a range is a list of two, and an open end null")
  func ends() throws {
    #expect(try claim("range")["published"] == .list([.number(1), .number(2)]))
    #expect(try claim("range")["recomputed"] == .list([.number(1), .number(2)]))
    #expect(try claim("range")["difference"] == .number(0))
    let figure = try #require(try claim("several")["figures"]?.values.first)
    #expect(figure["name"] == .text("least"))
    #expect(figure["published"] == .list([.number(1), .null]))
    #expect(figure["verdict"] == .text("reproduced"))
  }

  @Test("several readings have no one number")
  func readings() throws {
    let claim = try claim("readings")
    #expect(claim["verdict"] == .text("ambiguous"))
    #expect(claim["recomputed"] == .null && claim["difference"] == .null)
    #expect(claim["published"] == .number(1))
    #expect(claim["readings"]?.values.map { $0["name"]?.string } == ["as it is", "as one"])
    #expect(claim["figures"] == .list([]))
  }

  @Test("what can't be checked says why")
  func because() throws {
    let claim = try claim("none")
    #expect(claim["verdict"] == .text("not-checkable"))
    #expect(claim["because"] == .text("nothing to compute"))
    #expect(claim["published"] == .null)
  }
}
