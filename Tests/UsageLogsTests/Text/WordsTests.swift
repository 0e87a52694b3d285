import ScenarioModel
import Testing
import UsageLogs

@Suite struct WordsTests {
  @Test func faultsSayWhatIsWrongAndWhatToDo() {
    let fault = Log("when,input_tokens,output_tokens\n1,2,3\n").fault()
    #expect(
      fault?.message == "the columns are of no known format: a plain log has 'timestamp' too")
    #expect(
      fault?.help
        == "name its columns, such as --columns timestamp=…,input=…,output=…; it has when,"
        + " input_tokens, output_tokens")
  }

  @Test func aFaultOfRowsShowsTheFirst() {
    let fault = Log("timestamp,input_tokens,output_tokens\n2026-01-05T10:00:00Z,-2,3\n").fault()
    #expect(
      fault?.message == "1 of 1 rows can't be read; the first: input: a negative number '-2'")
  }

  @Test func findingsAreSentences() {
    #expect(
      UsageFinding.gap(from: "2026-01-14 10:00", hours: 3, expected: 3_000).words
        == "nothing for 3 hours from 2026-01-14 10:00, where 3K were to be expected; these hours"
        + " count as empty")
    #expect(
      UsageFinding.trend(perMonth: -0.12).words
        == "the load shrinks by 12% in 30 days: the figures are of the whole time and not of its end"
    )
    #expect(
      UsageFinding.doubles(rows: 1_200, isExact: false, byID: true).words
        == "about 1,200 rows are there more than once by their id; they are counted")
  }
}
