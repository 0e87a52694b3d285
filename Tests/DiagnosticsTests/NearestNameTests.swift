import Diagnostics
import Testing

@Suite("Nearest name")
struct NearestNameTests {
  @Test(
    "finds what was meant",
    arguments: [
      ("retry_rat", "retry_rate"), ("retyr_rate", "retry_rate"), ("batchble", "batchable"),
      ("nmae", "name"), ("tasks", "task"),
    ])
  func finds(name: String, meant: String) {
    let keys = ["name", "task", "retry_rate", "batchable", "cached_input"]
    #expect(NearestName.to(name, among: keys) == meant)
  }

  @Test func namesThatAreFarFromAllHaveNoNearest() {
    #expect(NearestName.to("colour", among: ["name", "task"]) == nil)
    #expect(NearestName.to("x", among: []) == nil)
  }

  @Test func onATieTheAlphabeticallyFirstIsTaken() {
    #expect(NearestName.to("bat", among: ["rat", "cat"]) == "cat")
  }

  @Test func namesOfAMegabyteAreComparedAtOnce() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(NearestName.to(long, among: ["name"]) == nil)
  }
}
