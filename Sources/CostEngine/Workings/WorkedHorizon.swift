/// What amounts of the horizon are discounted by.
struct WorkedHorizon {
  let terms: [WorkedFigures.Figure]

  init(_ horizon: HorizonModel, _ recorder: Recorder) {
    let discount = horizon.monthlyDiscount
    let worth = (1...max(1, horizon.months.count)).map { discount.power(Double($0)) }.sum
    terms = [
      ("horizon.monthly_discount", discount),
      (
        "horizon.annuity",
        recorder.name(worth, "present value of 1 in each month of the horizon", .number)
      ),
    ]
  }
}
