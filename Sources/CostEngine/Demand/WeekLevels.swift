import Quantities
import ScenarioModel

/// The hours of a week sorted into levels of equal load, so that sums over 168 hours run over few
/// terms (model.md, 2 and 4).
struct WeekLevels {
  /// The hours of the week at each level.
  let hours: [Double]
  /// (1−β)·w_h + β of each workload, by level: its load over its mean.
  let load: [[Term]]
  /// (1−β)·w_h·burst + β of each workload, by level: its load in the busiest tenth of an hour.
  let peak: [[Term]]

  init(_ workloads: [Workload], _ recorder: Recorder) {
    let shapes = workloads.map { ShapeLevels($0.traffic.shape, recorder) }
    var order: [[Int]: Int] = [:]
    var hours: [Double] = []
    var kinds: [[Int]] = []
    for hour in 0..<WeeklyProfile.hours {
      let kind = shapes.map { $0.levelOfHour[hour] }
      if let level = order[kind] {
        hours[level] += 1
      } else {
        order[kind] = hours.count
        hours.append(1)
        kinds.append(kind)
      }
    }
    let patience = workloads.map { recorder.term($0.batchable) }
    let bursts = workloads.map { recorder.term($0.traffic.burst) }
    self.hours = hours
    load = kinds.enumerated().map { level, kind in
      kind.indices.map {
        recorder.name(
          Self.spread(shapes[$0].weights[kind[$0]], patience[$0]),
          "\(workloads[$0].id): mean load over the week's, level \(level + 1)", .number)
      }
    }
    peak = kinds.enumerated().map { level, kind in
      kind.indices.map {
        recorder.name(
          Self.spread(shapes[$0].weights[kind[$0]] * bursts[$0], patience[$0]),
          "\(workloads[$0].id): peak load over the week's mean, level \(level + 1)", .number)
      }
    }
  }

  /// The share of the week's hours at a level.
  func share(_ level: Int) -> Double { hours[level] / Double(WeeklyProfile.hours) }

  private static func spread(_ weight: Term, _ batchable: Term) -> Term {
    (1 - batchable) * weight + batchable
  }
}

/// The distinct weights w_h of one traffic shape, scaled to mean 1.
private struct ShapeLevels {
  let levelOfHour: [Int]
  let weights: [Term]

  init(_ shape: Traffic.Shape, _ recorder: Recorder) {
    switch shape {
    case .businessHours(let ratio):
      levelOfHour = (0..<WeeklyProfile.hours).map { WeeklyProfile.isOfficeHour($0) ? 0 : 1 }
      let trough = 1 / recorder.term(ratio)
      let busy = Double(levelOfHour.count { $0 == 0 })
      let scale = Term(Double(WeeklyProfile.hours)) / (Term(busy) + Term(168 - busy) * trough)
      weights = [scale, trough * scale]
    case .steady, .overnight, .hourly:
      let profile = WeeklyProfile(shape)
      var order: [Double: Int] = [:]
      var distinct: [Double] = []
      levelOfHour = profile.weights.map { weight in
        if let level = order[weight] { return level }
        order[weight] = distinct.count
        distinct.append(weight)
        return distinct.count - 1
      }
      weights = distinct.map { Term($0) }
    }
  }
}
