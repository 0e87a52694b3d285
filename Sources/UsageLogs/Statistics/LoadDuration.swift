/// The hours of a log from the busiest to the quietest: the load duration curve.
package struct LoadDuration: Equatable, Sendable {
  /// The load of each hour over their mean, falling.
  package let loads: [Double]
  /// The busiest hour, as `2026-01-05 14:00` on the log's clock.
  package let busiest: String

  init(_ load: [Double], _ hours: LogHours) {
    let whole = hours.covered.filter { hours.exposures[$0] == 1 }
    let used = whole.isEmpty ? hours.covered : whole
    let rates = used.map { load[$0] / hours.exposures[$0] }
    let mean = rates.reduce(0, +) / Double(max(rates.count, 1))
    loads = mean > 0 ? rates.map { $0 / mean }.sorted(by: >) : []
    busiest = used.max { load[$0] < load[$1] }.map(hours.text) ?? ""
  }

  /// The busiest hour over the mean.
  package var peakToMean: Double { loads.first ?? 1 }

  /// The share of hours with more than so many times the mean.
  package func share(above load: Double) -> Double {
    loads.isEmpty ? 0 : Double(loads.count { $0 > load }) / Double(loads.count)
  }
}
