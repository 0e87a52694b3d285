import ScenarioModel

/// Reads a measured throughput of the catalog.
struct CatalogThroughputReader {
  /// A measurement, and the mapping it was read from.
  struct Row {
    let fact: CatalogThroughput
    let fields: Fields
  }

  private let session: ReadingSession

  /// Reads into a session.
  init(_ session: ReadingSession) { self.session = session }

  /// The measurement, nil if it can't stand.
  func read(_ item: YAMLNode) -> Row? {
    let fields = Fields(
      item, of: "a throughput", path: "throughput", named: item.spot, CatalogTables.throughput,
      session)
    guard let fields else { return nil }
    for key in CatalogTables.throughput.entries where key.isRequired { fields.require(key.name) }
    let evidence = EvidenceReader(fields).read()
    let rate = fields.number("tokens_per_second", evidence)
    let counted: CatalogThroughput.Counted? = fields.choice("counts")
    let input = fields.number("input_length")?.value
    let output = fields.number("output_length")?.value
    let names = (fields.text("model"), fields.text("instance"), fields.text("load"))
    guard let rate, let counted, let input, let output, let model = names.0,
      let instance = names.1, let load = names.2
    else { return nil }
    if input + output == 0 || counted == .output && output == 0 {
      fields.error("\(fields.scope) counts tokens that its requests don't have", at: "counts")
    }
    let fact = CatalogThroughput(
      model: model, instance: instance, tokensPerSecond: rate, counted: counted,
      inputLength: input, outputLength: output, load: load,
      isSaturated: fields.flag("saturated", default: false))
    return Row(fact: fact, fields: fields)
  }
}
