import Quantities
import ScenarioModel

/// Reads how many machines are kept (model.md, 4).
struct CapacityReader {
  /// What was read, with its defaults.
  struct Plan {
    let prefixCache: Figure
    let headroom: Figure
    let minimumReplicas: Figure
    let spares: Figure
    let autoscales: Bool
    let fixedReplicas: Figure?
  }

  /// What the option is read against.
  let context: OptionContext
  /// The option's keys.
  let option: Fields

  /// The plan.
  func read() -> Plan {
    let prefixCache = prefixCache
    let headroom = option.figure("headroom", default: 0)
    let minimum = option.figure("minimum_replicas", default: 1)
    let spares = option.figure("spares", default: 0)
    let autoscales = option.flag("autoscale", default: false)
    let fixed = option.figure("replicas")
    if isZero(spares, "spares") { warnOfNoSpare() }
    if isZero(headroom, "headroom"), !option.has("replicas") { warnOfNoHeadroom() }
    return Plan(
      prefixCache: prefixCache, headroom: headroom, minimumReplicas: minimum, spares: spares,
      autoscales: autoscales, fixedReplicas: fixed)
  }

  /// Whether a figure is 0, given or not; one that is wrong has the default's row and is not.
  private func isZero(_ figure: Figure, _ key: String) -> Bool {
    let isDefault = context.session.assumptions[figure.assumption].isDefault
    return figure.value == 0 && isDefault != option.has(key)
  }

  /// The given share; a default is a row only where a workload has cached input, else it has the
  /// row of the cached share that makes it moot.
  private var prefixCache: Figure {
    if let given = option.figure("prefix_cache") { return given }
    let shares = context.workloads.compactMap(\.workload?.cachedInput)
    if let share = shares.first, shares.allSatisfy({ $0.value == 0 }) {
      return Figure(0, assumption: share.assumption)
    }
    return context.session.defaultFigure(0, .share, path: option.path("prefix_cache"))
  }

  private func warnOfNoSpare() {
    option.warning(
      "\(option.scope) has no spare: it is priced as if no machine ever failed", at: "spares",
      help: "add 'spares: 1'")
  }

  private func warnOfNoHeadroom() {
    let bursts = context.workloads.compactMap(\.workload?.traffic.burst.value)
    guard bursts.allSatisfy({ $0 == 1 }) else { return }
    option.warning(
      "\(option.scope) is planned with headroom 0 and burst 1: every peak is met exactly",
      at: "headroom", help: "add 'headroom: 30%', or a burst to the workloads' traffic")
  }
}
