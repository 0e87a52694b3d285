import Diagnostics
import Quantities
import ScenarioModel

/// Reads an option that shares the work between two others (model.md, 7).
struct HybridReader {
  /// The ways to divide work.
  enum SplitName: String, CaseIterable {
    case route, burst
  }

  /// The word for as many replicas as cost least.
  static let automatic = "auto"

  /// What the option is read against.
  let context: OptionContext
  /// The option's keys.
  let option: Fields

  /// The bill, nil if something in it is wrong.
  func read() -> OptionBill? {
    for key in ["local", "remote", "split"] { option.require(key, help: Self.help(for: key)) }
    let split: SplitName? = option.choice("split")
    let local = leg("local")
    let remote = leg("remote")
    checkLegs(local, remote, split)
    let division = split.flatMap(division)
    guard let local, let remote, let division else { return nil }
    return OptionBill(
      billing: .hybrid(HybridBilling(local: local, remote: remote, split: division)),
      models: context.workloads.map { _ in nil })
  }

  private static func help(for key: String) -> String {
    switch key {
    case "local": "name the option that runs machines"
    case "remote": "name the option that serves the rest"
    default: "say 'split: burst', or 'split: route' with routes"
    }
  }

  /// The index of the option that a key names.
  private func leg(_ key: String) -> Int? {
    guard let id = option.text(key), let spot = option.value(key)?.spot else { return nil }
    if let index = context.outlines.firstIndex(where: { $0.id == id }) { return index }
    let nearest = NearestName.to(id, among: context.outlines.map(\.id))
    context.session.error(
      "\(option.name(key)) is not an option: '\(id)'", at: spot,
      help: nearest.map { "did you mean '\($0)'?" } ?? "name the id of another option")
    return nil
  }

  private func checkLegs(_ local: Int?, _ remote: Int?, _ split: SplitName?) {
    for (key, index) in [("local", local), ("remote", remote)] {
      guard let index, context.outlines[index].kind == .hybrid else { continue }
      let isItself = option.path == "options." + context.outlines[index].id
      refuse(
        key, isItself ? "is the hybrid itself" : "is a hybrid too",
        help: "a hybrid is made of two options that are none")
    }
    if let local, let kind = context.outlines[local].kind, kind != .hybrid,
      !context.outlines[local].runsFleet
    {
      refuse(
        "local", "runs no machines", help: "name one that is self-hosted or billed by the hour")
    }
    guard let remote else { return }
    if remote == local, context.outlines[remote].kind != .hybrid {
      refuse("remote", "is the local option as well", help: "name another option")
    } else if split == .burst, context.outlines[remote].runsFleet {
      refuse(
        "remote", "is not billed by the token",
        help: "a burst needs that: name an api, or use 'split: route'")
    }
  }

  private func refuse(_ key: String, _ reason: String, help: String) {
    guard let spot = option.value(key)?.spot else { return }
    context.session.error(
      "\(option.name(key)) \(reason): '\(spot.text)'", at: spot, help: help)
  }

  private func division(_ split: SplitName) -> HybridBilling.Split? {
    switch split {
    case .route:
      return RoutesReader(context: context, option: option).read().map(HybridBilling.Split.route)
    case .burst:
      return .burst(replicas: replicas)
    }
  }

  /// The number of local replicas, nil where it is found.
  private var replicas: Figure? {
    guard let node = option.value("replicas"), node.text != Self.automatic else { return nil }
    guard let text = node.text, !NumberReader.beginsLikeNumber(text) else {
      return option.figure("replicas")
    }
    context.session.error(
      "\(option.name("replicas")) must be a number, not '\(text)'", at: node.spot,
      help: "use \(Self.automatic), or a whole number")
    return nil
  }
}
