import Diagnostics
import Quantities
import ScenarioModel

/// Reads what an incident with data would cost, and how likely it is by option (model.md, 5).
struct ExposureReader {
  /// The word for options that let data out and have no probability of their own.
  static let fallback = "default"
  private static let key = "annual_probability"

  /// The file's keys.
  let file: Fields
  /// All options in the order of the file.
  let outlines: [OptionOutline]
  /// The options that were read; nil where something is wrong.
  let options: [Option?]

  /// The exposure, nil if none is given or something in it is wrong.
  func read() -> Exposure? {
    guard let fields = file.fields("exposure") else { return nil }
    let cost = fields.required("cost")
    fields.require(Self.key, help: "give one share, or { default: 1%, … } by option")
    let given = probabilities(fields)
    guard let cost, let given else { return nil }
    let fallback = given[Self.fallback]
    return Exposure(
      cost: cost,
      annualProbabilities: options.map { option in
        option.flatMap { given[$0.id] ?? ($0.letsDataOutItself ? fallback : nil) }
      },
      defaultProbability: fallback)
  }

  private func probabilities(_ fields: Fields) -> [String: Figure]? {
    guard let node = fields.value(Self.key) else { return nil }
    let names = outlines.map(\.id) + [Self.fallback]
    let isByOption = node.entries?.contains { names.contains($0.key) } ?? false
    if !isByOption, NumberReader.isNumber(node) {
      return fields.figure(Self.key).map { [Self.fallback: $0] }
    }
    let entries = fields.namedEntries(Self.key)
    if entries.isEmpty { fields.error("\(fields.name(Self.key)) is empty", at: Self.key) }
    for entry in entries where !names.contains(entry.key) {
      fields.session.error(
        "\(fields.name(Self.key)) names no option: '\(entry.key)'", at: entry.keySpot,
        help: NearestName.to(entry.key, among: names).map { "did you mean '\($0)'?" })
    }
    let known = entries.map(\.key).filter(names.contains)
    let rule = fields.table.rule(of: Self.key)
    let unchecked = entries.map(\.key)
    guard let shares = fields.fields(Self.key, KeyTable(names: unchecked, .number(rule))) else {
      return nil
    }
    return known.reduce(into: [:]) { $0[$1] = shares.figure($1) }
  }
}

extension Option {
  /// Whether the default probability holds for it: api and managed unless private; a hybrid has it
  /// for the share that leaves.
  fileprivate var letsDataOutItself: Bool {
    switch kind {
    case .api, .managed: !isPrivate
    case .selfHosted, .hybrid: false
    }
  }
}
