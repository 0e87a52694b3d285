import ScenarioModel
import Testing
import UsageLogs

@Suite struct UsageTextTests {
  @Test func aWorkloadIsYAMLWithItsEvidence() throws {
    let log = WrittenLog.hours(168) { $0 == 33 ? 1_780 : 100 }
    let text = UsageText(try log.summary()).yaml
    // Ranges need a second week: 11 of the 18,480 / 10 = 1,848 requests' tokens are the mean 10.
    #expect(text.hasPrefix("# log.csv, 2026-01-05 to 2026-01-11: plain log, 168 rows\n"))
    #expect(text.contains("\nworkloads:\n  log-csv:\n"))
    #expect(
      text.contains("\n# the log does not tell the tenths of an hour, so it shows no burst\n"))
    #expect(
      text.contains(
        "    output_tokens: { value: 0, evidence: measured, source: \"log.csv, 2026-01-05 to 2026-01-11\", as_of: 2026-01-11 }\n"
      ))
    #expect(text.contains("    # peak to trough 17.8; document 003 says 10 to 20 for most\n"))
    // 100 / 110 and 1,780 / 110
    #expect(text.contains("0.9091, 0.9091"))
    #expect(text.contains(", 16.18, "))
  }

  @Test func findingsGoWithTheTraffic() throws {
    let text = UsageText(try WrittenLog.hours(168) { $0 == 33 ? 1_780 : 100 }.summary()).yaml
    #expect(text.contains("      findings:\n        - \"the hour from 2026-01-06 09:00 has "))
    #expect(
      text.contains(
        "        - \"the log does not tell the tenths of an hour, so it shows no burst\"\n"))
  }

  @Test func ofSeveralWorkloadsTheLeastStableOneCounts() throws {
    // The first is level for 120 days, the second for the last 90 of them.
    let text = { (early: Int) in
      let rows = (0..<120).flatMap { day in
        [("a", 100), ("b", day < 30 ? early : 100)].map { model, tokens in
          "\((WrittenLog.monday + day) * 86_400),\(model),\(tokens),0\n"
        }
      }
      let log = Log("timestamp,model,input_tokens,output_tokens\n" + rows.joined())
      return UsageText(try log.summary(LayoutRequest(group: "model"))).yaml
    }
    #expect(try text(10).hasSuffix("  months_of_stable_usage: 3\n"))
    #expect(try text(100).hasSuffix("  months_of_stable_usage: 4\n"))
    let short = Log("timestamp,input_tokens,output_tokens\n2026-01-05T10:00:00Z,9,1\n")
    #expect(!UsageText(try short.summary()).yaml.contains("answers:"))
  }

  @Test func notesOfTheCallerAreComments() throws {
    let log = WrittenLog.hours(24) { _ in 100 }
    let text = UsageText(UsageSummary(try log.reading()), notes: ["a bill\nof two lines"]).yaml
    #expect(text.contains("\n# a bill·of two lines\nworkloads:\n"))
  }

  @Test func whatALogSaysBesideGoesWithItsWorkload() throws {
    // Hours 0 to 47 of a Monday: 47 of 100 tokens, one of 580; the mean is 110.
    let summary = try WrittenLog.hours(48) { $0 == 33 ? 580 : 100 }.summary()
    let traffic = summary.traffic(of: summary.total)
    #expect(traffic.source == "log.csv, 2026-01-05 to 2026-01-06")
    #expect(traffic.firstHour == WrittenLog.monday * 24)
    #expect(traffic.loads.count == 48)
    #expect(abs(traffic.loads[33] - 580.0 / 110) < 1e-9)
    #expect(traffic.busiest == "2026-01-06 09:00")
    #expect(traffic.logFindings == summary.findings)
    #expect(traffic.findings == summary.total.findings)
  }

  @Test func foldersOfALogAreNotNamed() throws {
    var log = WrittenLog.hours(24) { _ in 100 }
    log.name = "/home/someone/logs/log.csv"
    let text = UsageText(try log.summary()).yaml
    #expect(text.hasPrefix("# log.csv, 2026-01-05"))
    #expect(text.contains("\n  log-csv:\n"))
    #expect(!text.contains("someone"))
  }

  @Test func groupsHaveIdsOfTheirOwn() throws {
    let log = Log(
      "timestamp,model,input_tokens,output_tokens\n"
        + ["GPT-4o", "gpt 4o", "a\u{202E}\u{7}b", ""].map { "2026-01-05T10:00:00Z,\($0),9,1\n" }
        .joined())
    let text = UsageText(try log.summary(LayoutRequest(group: "model"))).yaml
    #expect(text.contains("\n  gpt-4o:\n    name: \"GPT-4o\"\n"))
    #expect(text.contains("\n  gpt-4o-2:\n    name: \"gpt 4o\"\n"))
    #expect(text.contains("\n  workload:\n    name: \"(none)\"\n"))
    #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{7}" })
  }

  @Test func tokensAloneAreAVolumeInTokens() throws {
    let log = Log(
      """
      usage_date_utc,usage_input_tokens_no_cache,usage_output_tokens
      2026-01-05,900,100
      """)
    let text = UsageText(try log.summary()).yaml
    #expect(text.contains("    tokens_per_day: { value: 1000,"))
    #expect(text.contains("    input_share: { value: 0.9,"))
    #expect(!text.contains("requests_per_day"))
  }

  @Test func stableMonthsAreAnAnswer() throws {
    let text = UsageText(try WrittenLog.hours(90 * 24) { _ in 100 }.summary()).yaml
    #expect(text.contains("answers:\n"))
    #expect(text.hasSuffix("  months_of_stable_usage: 3\n"))
  }

  @Test func theBillIsAComment() throws {
    let log = Log(
      "timestamp,input_tokens,output_tokens,cost\n2026-01-05T10:00:00Z,9,1,1234.5\n")
    #expect(
      UsageText(try log.summary()).yaml
        .contains("# the log's own bill: 1,234.50 in its currency\n"))
  }
}
