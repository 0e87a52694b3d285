import ScenarioModel

/// Reads the font files beside the scenario, and makes sure that they are fonts.
struct FontsReader {
  private static let key = "fonts"

  private let file: BrandFileReader

  /// A reader that asks for a file by its path from the scenario's folder.
  init(picture: @escaping @Sendable (String) -> FileAnswer) {
    file = BrandFileReader(
      picture: picture, what: "font", mostMillions: 2,
      help: "name a WOFF2, WOFF, TrueType or OpenType file of at most 2 MB in the scenario's folder"
    )
  }

  /// The checked fonts, those that can't be used left out with an error.
  func read(_ brand: Fields) -> [Brand.Font] {
    guard let fields = brand.fields(Self.key) else { return [] }
    fields.require(
      Brand.Font.Face.regular.rawValue,
      help: "name the file of the upright letters of ordinary weight")
    return Brand.Font.Face.allCases.compactMap { face in
      guard let (path, bytes) = file.read(face.rawValue, fields) else { return nil }
      switch FontType(bytes) {
      case .font(let format): return Brand.Font(face: face, format: format, bytes: bytes)
      case .collection:
        return file.refuse(path, "is a collection of fonts", face.rawValue, fields)
      case .incomplete: return file.refuse(path, "is not a whole font", face.rawValue, fields)
      case .none: return file.refuse(path, "is not a font", face.rawValue, fields)
      }
    }
  }
}
