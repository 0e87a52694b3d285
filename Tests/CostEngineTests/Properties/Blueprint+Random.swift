import ScenarioFixtures
import ScenarioModel

extension Blueprint {
  /// A scenario of all that the model knows: one to three workloads, an API, fleets, hybrids.
  static func random(_ seed: Int) -> Blueprint {
    var dice = Dice(seed)
    var plan = Blueprint()
    plan.works = (0...dice.roll(3)).map { _ in work(&dice) }
    plan.choices = [tokens(&dice), fleet(&dice)]
    if dice.once(in: 2) { plan.choices.append(owned(&dice)) }
    if dice.once(in: 2) { plan.choices.append(tokens(&dice)) }
    let local = plan.choices.count > 2 && dice.once(in: 3) ? 2 : 1
    let isFleet = { if case .tokens = plan.choices[local].kind { false } else { true } }()
    var hybrid = Choice()
    hybrid.kind = .burst(
      local: isFleet ? local : 1, remote: 0,
      replicas: dice.once(in: 5) ? Double(dice.roll(4)) : nil)
    if dice.once(in: 3) { hybrid.fee = dice.size(1, 1e3) }
    plan.choices.append(hybrid)
    var route = Choice()
    route.kind = .route(
      local: 1, remote: 0, shares: plan.works.map { _ in dice.once(in: 3) ? 1 : dice.number(0, 1) })
    plan.choices.append(route)
    if dice.once(in: 3) { addOutcomes(&plan, &dice) }
    plan.months = Double(1 + dice.roll(6))
    return plan
  }

  private static func work(_ dice: inout Dice) -> Work {
    var work = Work()
    if dice.once(in: 2) {
      work.requests = dice.size(10, 1e5)
      work.input = dice.size(10, 5000).rounded()
      work.output = dice.size(1, 1000).rounded()
      work.retry = dice.once(in: 2) ? 0 : dice.number(0, 0.2)
    } else {
      work.tokens = dice.size(1e6, dice.once(in: 20) ? 1e12 : 2e10)
      work.input = dice.number(0.1, 1)
    }
    work.cached = dice.once(in: 2) ? 0 : dice.number(0, 0.6)
    work.written = dice.once(in: 2) ? 0 : dice.number(0, 0.3)
    work.batchable = dice.once(in: 2) ? 0 : dice.number(0, 1)
    work.burst = dice.once(in: 2) ? 1 : dice.number(1, 10)
    switch dice.roll(4) {
    case 0: work.shape = .steady
    case 1:
      work.shape = .businessHours(peakToTrough: ScenarioFixture.figure(dice.number(1, 30)))
    case 2: work.shape = .overnight
    default: work.shape = .hourly((0..<24).map { _ in dice.number(0, 5) })
    }
    return work
  }

  private static func tokens(_ dice: inout Dice) -> Choice {
    var choice = Choice()
    choice.input = dice.size(0.02, 10)
    choice.output = choice.input * dice.number(1, 6)
    if dice.once(in: 2) { choice.cached = choice.input * 0.1 }
    if dice.once(in: 3) { choice.written = choice.input * 1.25 }
    if dice.once(in: 2) { choice.batchDiscount = 0.5 }
    if dice.once(in: 4) {
      let first = dice.size(1e6, 1e10)
      choice.bands = [(first, dice.number(0, 0.2)), (first * 10, dice.number(0.2, 0.4))]
    }
    if dice.once(in: 5) { choice.commitment = dice.size(10, 1e4) }
    if dice.once(in: 4) { choice.fee = dice.size(1, 1e3) }
    choice.factor = dice.once(in: 2) ? 1 : dice.number(0.8, 1.3)
    addPeople(&choice, &dice)
    return choice
  }

  private static func fleet(_ dice: inout Dice) -> Choice {
    var choice = Choice()
    choice.kind = .fleet
    addMachines(&choice, &dice)
    choice.autoscales = dice.once(in: 2)
    let price = dice.size(0.3, 30)
    switch dice.roll(3) {
    case 0: choice.terms = [("on-demand", price, 1)]
    case 1:
      let share = dice.number(0.1, 1)
      choice.terms = [("reserved-1y", price * 0.6, share), ("on-demand", price, 1 - share)]
    default:
      choice.terms = [("spot", price * 0.4, 0.5), ("on-demand", price, 0.5)]
      choice.overhead = 0.1
    }
    if !choice.autoscales, dice.once(in: 6) { choice.fixed = Double(1 + dice.roll(20)) }
    return choice
  }

  private static func owned(_ dice: inout Dice) -> Choice {
    var choice = Choice()
    choice.kind = .owned
    addMachines(&choice, &dice)
    choice.purchase = (
      dice.size(1e3, 1e5), Double(1 + dice.roll(60)), dice.number(0, 0.5), dice.number(0.1, 2)
    )
    return choice
  }

  private static func addMachines(_ choice: inout Choice, _ dice: inout Dice) {
    choice.rateIn = dice.size(2000, 1e5)
    choice.rateOut = choice.rateIn * dice.number(0.05, 1)
    choice.headroom = dice.once(in: 2) ? 0 : dice.number(0, 0.6)
    choice.minimum = Double(dice.roll(4))
    choice.spares = Double(dice.roll(3))
    choice.tooling = dice.once(in: 2) ? nil : dice.size(1, 1e3)
    addPeople(&choice, &dice)
  }

  private static func addPeople(_ choice: inout Choice, _ dice: inout Dice) {
    if dice.once(in: 2) {
      choice.fte = dice.number(0, 1)
      choice.wage = dice.size(1e4, 3e5)
    }
    if dice.once(in: 3) { choice.setup = dice.size(10, 1e5) }
  }

  private static func addOutcomes(_ plan: inout Blueprint, _ dice: inout Dice) {
    for index in plan.works.indices where plan.works[index].requests != nil {
      plan.works[index].rates = plan.choices.map { _ in dice.number(0.5, 1) }
      plan.works[index].attempts = Double(1 + dice.roll(4))
      plan.works[index].fallback = dice.once(in: 2) ? nil : dice.size(0.01, 10)
    }
  }
}
