import ScenarioModel

extension Scenario {
  /// The API whose bill is the documents' spend: the baseline if it is one, else the cheapest
  /// feasible one.
  func spender(ranking: [Int]) -> Int? {
    let isAPI = { (option: Int) in options[option].kind == .api }
    return isAPI(baseline) ? baseline : ranking.first(where: isAPI)
  }
}
