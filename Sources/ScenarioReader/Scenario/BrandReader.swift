import Quantities
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
      fonts: FontsReader(picture: picture).read(fields),
      confidentiality: fields.text("confidentiality"))
  }

  private func accent(_ fields: Fields) -> String? {
    guard let text = fields.text("accent"), let node = fields.value("accent") else { return nil }
    guard let color = BrandColor(text) else {
      fields.session.error(
        "\(fields.name("accent")) must be a colour, not '\(text)'", at: node.spot,
        help: "write it as \"#0b5fff\", in quotes")
      return nil
    }
    let contrast = color.contrast(with: .white)
    if contrast >= BrandColor.leastContrast { return text }
    let (found, least) = (
      NumberText.significant(contrast, digits: 2),
      NumberText.significant(BrandColor.leastContrast, digits: 2)
    )
    fields.session.error(
      "\(fields.name("accent")) can't be read on white: its contrast is \(found), not \(least)",
      at: node.spot, help: "the nearest that can is \"\(color.readable(on: .white).text)\"")
    return nil
  }
}
