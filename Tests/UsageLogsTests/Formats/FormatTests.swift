import ScenarioModel
import Testing
import UsageLogs

@Suite struct FormatTests {
  @Test func aPlainLogIsOneRequestARow() throws {
    let summary = try Log(
      """
      timestamp, input_tokens, output_tokens
      2026-01-05T10:00:00Z, 100, 20
      2026-01-05T10:30:00Z, 300, 40
      """
    ).summary()
    #expect(summary.reading.formats == [.plain])
    let totals = summary.total.totals
    #expect(totals.requests == 2)
    #expect(totals.input == 400)
    #expect(totals.output == 60)
    #expect(totals.spend == nil)
    #expect(summary.total.figures.inputTokens?.value == 200)
    #expect(summary.total.figures.outputTokens?.value == 30)
    #expect(summary.total.figures.cachedInput == nil)
  }

  @Test func aLiteLLMSpendLogKeepsItsSpend() throws {
    let summary = try Log(
      """
      request_id,call_type,api_key,spend,total_tokens,prompt_tokens,completion_tokens,startTime,endTime,model,metadata,cache_hit
      a1,acompletion,k1,1.25e-05,120,100,20,2026-01-05 10:00:00.123,2026-01-05 10:00:02,gpt-4o,"{""user"": ""x, y""}",False
      a2,acompletion,k1,0.5,330,300,30,2026-01-05 10:01:00,2026-01-05 10:01:02,gpt-4o,"two
      lines",False
      a3,acompletion,k1,0,330,300,30,2026-01-05 10:02:00,2026-01-05 10:02:01,gpt-4o,{},True
      """
    ).summary()
    #expect(summary.reading.formats == [.liteLLM])
    // The third was answered by the proxy's own cache and never came to a model.
    #expect(summary.reading.answeredFromCache == 1)
    #expect(summary.findings.contains(.answeredFromCache(1)))
    #expect(summary.total.totals.requests == 2)
    #expect(summary.total.totals.input == 400)
    // 0.0000125 + 0.5
    #expect(summary.total.totals.spend == 0.500_012_5)
  }

  @Test func anOpenAIBucketCountsItsRequestsAndCachedTokensWithinInput() throws {
    // 2026-01-05T00:00:00Z is 1,767,571,200.
    let summary = try Log(
      """
      start_time,end_time,start_time_iso,project_id,num_model_requests,model,input_tokens,output_tokens,input_cached_tokens
      1767571200,1767574800,2026-01-05T00:00:00,p,10,gpt-4o,1000,200,250
      1767574800,1767578400,2026-01-05T01:00:00,p,30,gpt-4o,3000,400,750
      """
    ).summary()
    #expect(summary.reading.formats == [.openAIUsage])
    #expect(summary.reading.grain == .hours)
    let figures = summary.total.figures
    #expect(summary.total.totals.requests == 40)
    #expect(figures.inputTokens?.value == 100)  // 4,000 / 40
    #expect(figures.cachedInput?.value == 0.25)  // 1,000 / 4,000
    #expect(figures.burst == nil)
    #expect(summary.findings.contains(.noTenths))
  }

  @Test func anAnthropicExportHasDaysAndCountsCachedTokensApart() throws {
    let summary = try Log(
      """
      usage_date_utc,model_version,api_key,workspace,usage_type,usage_input_tokens_no_cache,usage_input_tokens_cache_write_5m,usage_input_tokens_cache_write_1h,usage_input_tokens_cache_read,usage_output_tokens
      2026-01-05,claude-haiku-4-5,k,w,message,500,150,50,300,100
      2026-01-06,claude-haiku-4-5,k,w,message,1500,0,0,500,300
      """
    ).summary()
    #expect(summary.reading.formats == [.anthropicConsole])
    #expect(summary.reading.grain == .days)
    let totals = summary.total.totals
    // 500 + 150 + 50 + 300, and 1,500 + 500
    #expect(totals.input == 3_000)
    #expect(totals.cached == 800)
    #expect(totals.written == 200)
    let figures = summary.total.figures
    #expect(figures.requestsPerDay == nil)
    #expect(figures.inputTokens == nil)
    #expect(figures.tokensPerDay.map { $0.value.rounded() } == 1_700)  // (3,000 + 400) / 2
    #expect(figures.inputShare.map { ($0.value * 3_400).rounded() } == 3_000)
    #expect(figures.cacheWrites.map { ($0.value * 3_000).rounded() } == 200)
    #expect(summary.findings.contains(.noHours))
  }

  @Test func aMapOfColumnsReadsAnyOtherLog() throws {
    let request = LayoutRequest(
      columns: [.timestamp: "TIMESTAMP", .input: "ContextTokens", .output: "GeneratedTokens"])
    // The first rows of Azure's conversation trace.
    let totals = try Log(
      """
      TIMESTAMP,ContextTokens,GeneratedTokens
      2023-11-16 18:15:46.6805900,374,44
      2023-11-16 18:15:50.9951690,396,109
      2023-11-16 18:15:51.2224670,879,55
      """
    ).summary(request).total.totals
    #expect(totals.requests == 3)
    #expect(totals.input == 1_649)
    #expect(totals.output == 208)
  }

  @Test func aMapOfOneColumnLeavesTheOthersToTheFormat() throws {
    let log = Log(
      """
      start_time,num_model_requests,input_tokens,output_tokens,seen
      1767571200,10,1000,200,2026-01-06T10:00:00Z
      """)
    let summary = try log.summary(LayoutRequest(columns: [.timestamp: "seen"]))
    #expect(summary.reading.formats == [.openAIUsage])
    #expect(summary.total.totals.requests == 10)
    #expect(summary.total.totals.input == 1_000)
    #expect(summary.total.duration.busiest == "2026-01-06 10:00")
  }

  @Test func aMapMayCountCachedTokensApart() throws {
    let request = LayoutRequest(
      columns: [.timestamp: "t", .input: "fresh", .output: "out", .cached: "read"],
      countsCacheApart: true)
    let log = Log("t,fresh,out,read\n2026-01-05T10:00:00Z,100,20,300")
    #expect(try log.summary(request).total.totals.input == 400)
  }

  @Test func requestsAloneGiveAWeekWithoutTokens() throws {
    let request = LayoutRequest(columns: [.timestamp: "hour_utc", .requests: "n"])
    let summary = try Log(
      "hour_utc,n\n2026-01-05T00:00:00,10\n2026-01-05T01:00:00,30"
    ).summary(request)
    #expect(summary.total.totals.requests == 40)
    #expect(summary.total.figures.tokensPerDay == nil)
    #expect(summary.total.week.weights[1] == 3 * summary.total.week.weights[0])
  }

  @Test func jsonLinesAreFoundByTheirFirstByte() throws {
    let summary = try Log(
      """
      {"timestamp": "2026-01-05T10:00:00Z", "model": "a", "usage": {"x": [1, {"input_tokens": 9}]}, "input_tokens": 100, "output_tokens": 20}
      {"output_tokens": 40, "input_tokens": 300, "note": "a \\"quoted\\" brace }", "timestamp": "2026-01-05T10:30:00Z", "cached_tokens": 150}

      """
    ).summary()
    #expect(summary.total.totals.input == 400)
    #expect(summary.total.totals.output == 60)
    #expect(summary.total.totals.cached == 150)
  }

  @Test func aKeyWithinAnotherIsNamedWithAPoint() throws {
    let request = LayoutRequest(
      columns: [
        .timestamp: "at", .input: "usage.prompt_tokens", .output: "usage.completion_tokens",
      ])
    let log = Log(
      #"{"at": 1767607200, "usage": {"prompt_tokens": 7, "completion_tokens": 3}, "prompt_tokens": 1}"#
    )
    #expect(try log.summary(request).total.totals.input == 7)
    #expect(try log.summary(request).total.totals.output == 3)
  }

  @Test(arguments: [";", "\t"]) func otherSeparatorsAreFoundByTheHeader(_ mark: String) throws {
    let log = Log(
      ["timestamp", "input_tokens", "output_tokens"].joined(separator: mark) + "\r\n"
        + ["2026-01-05T10:00:00Z", "7", "3"].joined(separator: mark) + "\r\n")
    #expect(try log.summary().total.totals.input == 7)
  }

  @Test(arguments: [1, 1_000]) func aByteOrderMarkIsPassedOver(_ piece: Int) throws {
    let log = Log(
      "\u{FEFF}timestamp,input_tokens,output_tokens\n2026-01-05T10:00:00Z,7,3\n", piece: piece)
    #expect(try log.summary().total.totals.input == 7)
  }

  @Test func severalLogsAreOne() throws {
    let logs = [
      Log("timestamp,input_tokens,output_tokens\n2026-01-05T10:00:00Z,7,3\n", name: "a.csv"),
      Log("output_tokens,timestamp,input_tokens\n30,2026-01-06T10:00:00Z,70\n", name: "b.csv"),
    ]
    let reading = try UsageLogReader().read(logs.map(\.source))
    #expect(UsageSummary(reading).total.totals.input == 77)
    #expect(reading.sourceText == "a.csv and 1 more, 2026-01-05 to 2026-01-06")
  }
}
