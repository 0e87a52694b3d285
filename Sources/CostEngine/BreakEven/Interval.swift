/// A stretch of scales, open at its low end and closed at its high end.
struct Interval {
  let low: Double
  let high: Double
}
