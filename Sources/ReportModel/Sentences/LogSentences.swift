import CostEngine
import DecisionEngine
import Quantities
import ScenarioModel

extension ReportContents {
  /// The workloads whose traffic comes from a log and may be shown.
  var loggedWorkloads: [Int] {
    scenario.workloads.indices.filter { index in
      let workload = scenario.workloads[index]
      return workload.measured != nil && !isWithheld("workloads.\(workload.id).traffic")
    }
  }

  /// What is to be known of the logs that numbers come from, a note each: of whole logs once.
  func logNotes() -> [RichText] {
    var notes: [RichText] = []
    for index in scenario.workloads.indices {
      for note in logNotes(index) where !notes.contains(note) { notes.append(note) }
    }
    return notes
  }

  private func logNotes(_ index: Int) -> [RichText] {
    let workload = scenario.workloads[index]
    guard !isWithheld("workloads.\(workload.id).traffic") else { return [] }
    guard let measured = workload.measured else {
      return workload.traffic.findings.map {
        words.logFindings.note(subject: workloadName(index), finding: RichText(quoted: $0))
      }
    }
    let log = RichText(quoted: measured.source)
    return measured.logFindings.map {
      words.logFindings.note(subject: log, finding: words.name($0))
    }
      + measured.findings.map {
        words.logFindings.note(subject: workloadName(index), finding: words.name($0))
      }
  }

  /// How each log's peak over its trough stands to what document 003 says.
  func loadShapeSentences() -> [RichText] {
    loggedWorkloads.map { index in
      let say = words.loadShape
      let range = documentedPeakToTrough
      let name = workloadName(index)
      guard let ratio = peakToTrough(index) else {
        return say.endless(workload: name, range: range)
      }
      let factor = NumberText.significant(ratio, digits: 3)
      let documented = Traffic.documentedPeakToTrough
      if ratio < Double(documented.lowerBound) {
        return say.below(workload: name, factor: factor, range: range)
      }
      return ratio > Double(documented.upperBound)
        ? say.above(workload: name, factor: factor, range: range)
        : say.within(workload: name, factor: factor, range: range)
    }
  }

  /// The busiest hour of a workload's usual week over its quietest; nil where that is empty.
  func peakToTrough(_ index: Int) -> Double? {
    let weights = assessment.demand.workloads[index].profile.weights
    guard let most = weights.max(), let least = weights.min(), least > 0 else { return nil }
    return most / least
  }

  /// What document 003 says of it.
  var documentedPeakToTrough: RichText {
    let range = Traffic.documentedPeakToTrough
    return words.lists.range(low: range.lowerBound, high: range.upperBound)
  }
}
