import Quantities
import ScenarioModel

/// Reads the model of a fleet: from the catalog, or its weights inline.
struct FleetModelReader {
  /// What the option is read against.
  let context: OptionContext

  /// The model that an option or one of its workloads names; nil if none or not in the catalog.
  func model(_ fields: Fields) -> ModelFacts? {
    guard fields.has("model"), let found = context.lookup.model(fields) else { return nil }
    let path = fields.path("weights")
    func figure(_ number: SourcedNumber?, _ unit: Unit, _ key: String) -> Figure? {
      number.map { context.session.figure($0, unit, path: path + "." + key) }
    }
    return ModelFacts(
      id: found.id, name: found.entry.name, purpose: found.entry.purpose,
      quality: found.entry.quality,
      parameters: figure(found.entry.parameters, .parameters, "parameters"),
      bytesPerParameter: figure(
        found.entry.bytesPerParameter, .bytesPerParameter, "bytes_per_parameter"))
  }

  /// The model that an option describes itself.
  func weights(_ option: Fields, name: String) -> ModelFacts? {
    guard let fields = option.fields("weights") else { return nil }
    let parameters = fields.required("parameters")
    let bytes = fields.required("bytes_per_parameter")
    return ModelFacts(
      id: nil, name: name, purpose: nil, quality: fields.choice("quality"),
      parameters: parameters, bytesPerParameter: bytes)
  }
}
