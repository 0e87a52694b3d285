/// How a load went, hour by hour.
package struct LoadCourse: Equatable, Sendable {
  /// The first hour that the log covers as a whole, in hours since 1970.
  package let firstHour: Int
  /// The load of that hour and of each that follows, over their mean; empty where there is none.
  package let loads: [Double]
}
