import Testing
import UsageLogs

@Suite struct GroupTests {
  private static let text =
    "timestamp,model,input_tokens,output_tokens,spend\n"
    + [
      ("big", 900, "9"), ("mid", 60, "0.6"), ("tiny", 10, "0.1"), ("mini", 15, ""),
      ("wee", 15, "1e-1"),
    ]
    .map { "2026-01-05T10:00:00Z,\($0.0),\($0.1),0,\($0.2)\n" }.joined()

  @Test func smallGroupsArePooledAndLargeOnesAreByName() throws {
    let summary = try Log(Self.text).summary(LayoutRequest(group: "model"))
    // Of 1,000 tokens 2 % are 20.
    #expect(summary.workloads.map(\.names) == [["big"], ["mid"], ["mini", "tiny", "wee"]])
    #expect(summary.workloads.map(\.isPool) == [false, false, true])
    #expect(summary.workloads.map(\.totals.input) == [900, 60, 40])
    #expect(summary.total.totals.input == 1_000)
  }

  @Test func theShareThatIsSmallCanBeSet() throws {
    var rules = UsageRules()
    rules.smallGroup = 0.1
    let request = LayoutRequest(group: "MODEL")
    #expect(
      try Log(Self.text).summary(request, rules: rules).workloads.map(\.names.count) == [1, 4])
    rules.smallGroup = 0
    #expect(try Log(Self.text).summary(request, rules: rules).workloads.count == 5)
  }

  @Test func theBillIsKeptByGroup() throws {
    let summary = try Log(Self.text).summary(LayoutRequest(group: "model"))
    #expect(summary.workloads.map(\.totals.spend) == [9, 0.6, 0.2])
    #expect(summary.workloads.map(\.totals.unpricedRows) == [0, 0, 1])
    #expect(summary.total.totals.spend == 9.8)
  }

  @Test func commonWordsNameTheFormatsOwnColumns() throws {
    let log = Log(
      """
      start_time,num_model_requests,api_key_id,model,input_tokens,output_tokens
      1767571200,10,key_1,m,1000,200
      1767571200,10,key_2,m,1000,200
      """)
    #expect(
      try log.summary(LayoutRequest(group: "api_key")).workloads.map(\.names)
        == [["key_1"], ["key_2"]])
  }

  @Test func manyGroupsAreToldApart() throws {
    let rows = (0..<400).map { "2026-01-05T10:00:00Z,model-\($0 % 200),\($0 % 200 + 1),0\n" }
    var rules = UsageRules()
    rules.smallGroup = 0
    let summary = try Log("timestamp,model,input_tokens,output_tokens\n" + rows.joined())
      .summary(LayoutRequest(group: "model"), rules: rules)
    #expect(summary.workloads.count == 200)
    #expect(summary.workloads.allSatisfy { $0.rows == 2 })
    // 2·(1 + … + 200)
    #expect(summary.total.totals.input == 40_200)
  }
}
