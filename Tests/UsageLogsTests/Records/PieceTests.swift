import Dispatch
import Testing
import UsageLogs

@Suite struct PieceTests {
  private static let text = """
    timestamp,model,note,input_tokens,output_tokens
    2026-01-05T10:00:00Z,"a, b","one
    two ""three""
    four",100,20
    2026-01-05T10:10:00Z,c,,200,30

    2026-01-05T10:20:00Z,c,"",400,40
    """

  @Test(arguments: [1, 7, 50, 64, 1_000])
  func howALogIsCutIntoPiecesChangesNothing(_ piece: Int) throws {
    let summary = try Log(Self.text, piece: piece).summary(LayoutRequest(group: "model"))
    #expect(summary.total.totals.input == 700)
    #expect(summary.workloads.map(\.names) == [["a, b"], ["c"]])
    #expect(summary.workloads.map(\.totals.input) == [100, 600])
  }

  @Test func howManyWorkersReadChangesNothing() throws {
    let rows = (0..<5_000).map { row in
      let minute = row % 60 < 10 ? "0\(row % 60)" : "\(row % 60)"
      let day = row / 1_000 + 5
      return
        "2026-01-0\(day)T1\(row / 500 % 2):\(minute):00Z,m\(row % 7),\(row % 90),\(row % 11),0.\(row)"
    }
    let log = Log(
      "timestamp,model,input_tokens,output_tokens,spend\n" + rows.joined(separator: "\n"),
      piece: 1_000)
    // Two workers that take turns by block, in one thread: the first reads all but is merged last.
    let backwards = UsageWorkers(count: 2) { count, work in
      for number in (0..<count).reversed() { work(number) }
    }
    let request = LayoutRequest(group: "model")
    let alone = UsageSummary(try log.reading(request))
    let shared = UsageSummary(try log.reading(request, workers: backwards))
    #expect(alone.workloads == shared.workloads)
    #expect(alone.findings == shared.findings)
  }

  /// Workers on threads of their own, as often as it takes for one to ask while another meets the
  /// fault.
  @Test(.timeLimit(.minutes(1)))
  func aFaultOfTheHeaderEndsAllWorkers() {
    let log = Log("when,what\n1,2\n")
    let together = UsageWorkers(count: 4) { count, work in
      DispatchQueue.concurrentPerform(iterations: count) { work($0) }
    }
    for _ in 0..<300 {
      #expect(throws: UsageFault.self) { try log.reading(workers: together) }
    }
  }
}
