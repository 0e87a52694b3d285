import ScenarioModel

/// Reads the logo beside the scenario, and makes sure that it is a picture.
struct LogoReader {
  private static let key = "logo"

  private let file: BrandFileReader

  /// A reader that asks for a picture by its path from the scenario's folder.
  init(picture: @escaping @Sendable (String) -> FileAnswer) {
    file = BrandFileReader(
      picture: picture, what: Self.key, mostMillions: 1,
      help: "name a PNG, JPEG or SVG file of at most 1 MB in the scenario's folder")
  }

  /// The checked logo, nil if none is named or it can't be used.
  func read(_ fields: Fields) -> Brand.Logo? {
    guard let (path, bytes) = file.read(Self.key, fields) else { return nil }
    guard let type = PictureType.mediaType(of: bytes) else {
      return file.refuse(path, "is not a PNG, JPEG or SVG picture", Self.key, fields)
    }
    if type == "image/svg+xml", let fault = SVGCheck(bytes).fault {
      return file.refuse(
        path, fault, Self.key, fields, help: "save it as a plain SVG, or as a PNG")
    }
    return Brand.Logo(mediaType: type, bytes: bytes)
  }
}
