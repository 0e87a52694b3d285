import ScenarioModel
import Testing
import UsageLogs

@Suite struct BadInputTests {
  private static let header = "timestamp,input_tokens,output_tokens\n"
  private static let row = "2026-01-05T10:00:00Z,1,1\n"

  private func reason(_ text: String, _ request: LayoutRequest = LayoutRequest())
    -> UsageFault.Reason?
  {
    Log(text).fault(request)?.reason
  }

  @Test func anEmptyLogIsEmpty() {
    #expect(reason("") == .empty)
    #expect(reason(" \n\n") == .empty)
  }

  @Test func aHeaderAloneHasNoRows() {
    #expect(Log(Self.header).fault() == UsageFault(file: "log.csv", line: 1, .headerAlone))
    #expect(reason("timestamp,input_tokens,output_tokens") == .headerAlone)
  }

  @Test func textOfTwoBytesACharacterIsRefused() {
    var log = Log("")
    log.bytes = [0xFF, 0xFE] + Self.header.utf8.flatMap { [$0, 0] }
    #expect(log.fault()?.reason == .utf16)
    log.bytes = Self.header.utf8.flatMap { [0, $0] }
    #expect(log.fault()?.reason == .utf16)
  }

  @Test func bytesThatAreNoTextAreRefused() {
    var log = Log(Self.header)
    log.bytes += [0, 1, 2]
    #expect(log.fault()?.reason == .notText)
  }

  @Test func whatIsStillCompressedIsRefused() {
    var log = Log("")
    log.bytes = [0x1F, 0x8B, 8, 0, 0]
    #expect(log.fault()?.reason == .gzip)
  }

  @Test func oneJSONArrayIsNoLog() {
    #expect(reason("[\n{\"timestamp\": 1}\n]") == .jsonArray)
    #expect(reason("{\"timestamp\": 1\n") == .notJSON)
  }

  @Test func missingColumnsAreNamedByTheNearestFormat() {
    let header = ["timestamp", "tokens_in", "output_tokens"]
    #expect(
      reason(header.joined(separator: ",") + "\n" + Self.row)
        == .unknownFormat(nearest: .plain, lacks: ["input_tokens"], header: header))
  }

  @Test func aColumnThatIsAskedForMustBeThere() {
    let header = ["timestamp", "input_tokens", "output_tokens"]
    #expect(
      reason(Self.header + Self.row, LayoutRequest(columns: [.spend: "price"]))
        == .noColumn("price", header: header))
    #expect(
      reason(Self.header + Self.row, LayoutRequest(group: "model"))
        == .noColumn("model", header: header))
  }

  @Test func aColumnThatIsReadStandsOnce() {
    #expect(
      reason("timestamp,input_tokens,output_tokens,Input_Tokens\n" + Self.row)
        == .columnTwice("input_tokens"))
  }

  @Test(arguments: [
    ("2026-01-05T10:00:00Z,-5,1", RowFault(.negative, role: .input, text: "-5")),
    ("2026-01-05T10:00:00Z,1,1e3", RowFault(.notANumber, role: .output, text: "1e3")),
    ("2026-01-05T10:00:00Z,1.5,1", RowFault(.notANumber, role: .input, text: "1.5")),
    ("2026-01-05T10:00:00Z,-x,1", RowFault(.notANumber, role: .input, text: "-x")),
    ("2026-01-05T10:00:00Z,,1", RowFault(.empty, role: .input)),
    ("2026-01-05T10:00:00Z,999999999,1", RowFault(.absurd, role: .input, text: "999999999")),
    (
      "1970-01-01T00:00:00Z,1,1",
      RowFault(.absurdTime, role: .timestamp, text: "1970-01-01T00:00:00Z")
    ),
    ("2026-01-05T10:00:00Z,1", RowFault(.cells, text: "2")),
    ("2026-01-05T10:00:00Z,1,1,1", RowFault(.cells, text: "4")),
  ])
  func aBadRowIsNamedWithItsLine(_ row: String, _ fault: RowFault) throws {
    let found = Log(Self.header + Self.row + row + "\n").fault()
    #expect(found?.line == 3)
    guard case .tooManyBadRows(let bad, of: 2) = found?.reason else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(bad.examples.map(\.fault) == [fault])
  }

  @Test func moreCachedTokensThanInputAreABadRow() throws {
    let fault = Log(
      "timestamp,input_tokens,output_tokens,cached_tokens,spend\n2026-01-05T10:00:00Z,10,1,11,0\n"
    ).fault()
    guard case .tooManyBadRows(let bad, _) = fault?.reason else { return }
    #expect(bad.kinds == [.cachedAboveInput: 1])
  }

  @Test(arguments: ["$1", "1,000", "free", "1e", "--1", "1e99"])
  func whatIsNoAmountIsABadRow(_ spend: String) throws {
    let fault = Log(
      "timestamp;input_tokens;output_tokens;spend\n2026-01-05T10:00:00Z;10;1;\(spend)\n"
    ).fault()
    guard case .tooManyBadRows(let bad, _) = fault?.reason else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(bad.kinds == [.notMoney: 1])
  }

  @Test func oneBadRowInAThousandIsLeftOutAndNamed() throws {
    let log = Log(Self.header + String(repeating: Self.row, count: 999) + "x,1,1\n")
    let summary = try log.summary()
    #expect(summary.total.totals.requests == 999)
    #expect(summary.findings.contains(.badRows(count: 1, of: 1_000, kinds: [.notATime])))
    #expect(summary.reading.badRows.examples.map(\.line) == [1_001])
  }

  @Test func twoBadRowsInAThousandAreTooMany() {
    let log = Log(Self.header + String(repeating: Self.row, count: 998) + "x,1,1\nx,1,1\n")
    guard case .tooManyBadRows(let bad, of: 1_000) = log.fault()?.reason else {
      Issue.record("no fault")
      return
    }
    #expect(bad.count == 2)
  }

  @Test func linesOfBadRowsCountThoseWithinQuotesAndInEarlierPieces() throws {
    let text =
      "timestamp,note,input_tokens,output_tokens\n"
      + String(repeating: "2026-01-05T10:00:00Z,\"a\nb\",1,1\n", count: 50)
      + "2026-01-05T10:00:00Z,x,-1,1\n"
    // A header line, 50 rows of two lines, then line 102.
    #expect(Log(text, piece: 64).fault()?.line == 102)
  }

  @Test func aLineOfTenMegabytesIsRead() throws {
    let note = String(repeating: "x", count: 10 << 20)
    let log = Log("timestamp,note,input_tokens,output_tokens\n2026-01-05T10:00:00Z,\(note),7,3\n")
    #expect(try log.summary().total.totals.input == 7)
  }

  @Test func aQuoteThatIsNeverClosedIsFoundOut() {
    var rules = UsageRules()
    rules.largestRecord = 10_000
    rules.blockBytes = 1_000
    let text =
      Self.header + Self.row + "2026-01-05T10:00:00Z,\"1,1\n"
      + String(repeating: Self.row, count: 1_000)
    #expect(Log(text).fault(rules: rules)?.reason == .recordTooLong(limit: 10_000))
  }

  @Test func aColumnWithTooManyValuesIsNoneToGroupBy() {
    var rules = UsageRules()
    rules.mostGroups = 2
    let log = Log(
      "timestamp,model,input_tokens,output_tokens\n"
        + ["a", "b", "c"].map { "2026-01-05T10:00:00Z,\($0),1,1\n" }.joined())
    #expect(
      log.fault(LayoutRequest(group: "model"), rules: rules)?.reason
        == .tooManyGroups(column: "model", limit: 2))
  }

  @Test func whatReadingThrowsIsThrown() {
    struct Broken: Error {}
    let source = UsageSource(name: "log.csv") { _ in throw Broken() }
    #expect(throws: Broken.self) { _ = try UsageLogReader().read([source]) }
  }
}
