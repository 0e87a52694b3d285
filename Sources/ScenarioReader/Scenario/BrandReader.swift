import ScenarioModel

/// Reads how the report is dressed.
struct BrandReader {
  /// Asks for a picture by its path from the scenario's folder.
  let picture: @Sendable (String) -> FileAnswer

  /// The brand of the file.
  func read(_ file: Fields) -> Brand {
    guard let fields = file.fields("brand") else { return Brand() }
    let name = fields.text("name")
    let logo = LogoReader(picture: picture).read(fields)
    return Brand(
      name: name, logo: logo, accent: accent(fields),
      confidentiality: fields.text("confidentiality"))
  }

  private func accent(_ fields: Fields) -> String? {
    guard let text = fields.text("accent"), let node = fields.value("accent") else { return nil }
    let digits = text.utf8.dropFirst()
    let isColor =
      text.hasPrefix("#") && digits.count == 6
      && digits.allSatisfy { "0123456789abcdefABCDEF".utf8.contains($0) }
    if isColor { return text }
    fields.session.error(
      "\(fields.name("accent")) must be a colour, not '\(text)'", at: node.spot,
      help: "write it as \"#0b5fff\", in quotes")
    return nil
  }
}
