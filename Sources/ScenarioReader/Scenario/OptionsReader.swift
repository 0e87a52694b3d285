import Diagnostics
import Quantities
import ScenarioModel

/// Reads the options, and what names them: baseline, outcomes and exposure.
struct OptionsReader {
  /// What was read, as far as it is right.
  struct Read {
    let options: [Option?]
    let baseline: Int
    let workloads: [Workload?]
    let exposure: Exposure?

    /// No options at all.
    static let nothing = Read(options: [], baseline: 0, workloads: [], exposure: nil)

    /// Whether an option is bought.
    var hasPurchase: Bool {
      options.contains { option in
        guard case .fleet(let fleet)? = option?.billing, case .owned = fleet.tenure else {
          return false
        }
        return true
      }
    }
  }

  /// The file's keys.
  let file: Fields
  /// What every option is read against.
  let context: OptionContext
  /// The options' entries in the order of the file.
  let entries: [YAMLEntry]

  /// The options and what names them.
  func read() -> Read {
    let options = entries.map(OptionReader(context: context).read)
    let rates = SuccessRates(
      outlines: context.outlines, options: options,
      catalogModels: context.lookup.catalog.models.keys.sorted())
    return Read(
      options: options, baseline: baseline,
      workloads: context.workloads.enumerated().map { rates.resolve($0.element, at: $0.offset) },
      exposure: ExposureReader(file: file, outlines: context.outlines, options: options).read())
  }

  private var baseline: Int {
    let ids = context.outlines.map(\.id)
    guard let id = file.text("baseline"), let node = file.value("baseline") else { return 0 }
    if let index = ids.firstIndex(of: id) { return index }
    let nearest = NearestName.to(id, among: ids)
    file.session.error(
      "the baseline '\(id)' is not an option", at: node.spot,
      help: nearest.map { "did you mean '\($0)'?" })
    return 0
  }
}
