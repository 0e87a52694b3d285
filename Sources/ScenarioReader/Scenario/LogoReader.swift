import ScenarioModel

/// Reads the logo beside the scenario, and makes sure that it is a picture.
struct LogoReader {
  /// The most bytes that a picture may have.
  static let sizeLimit = 1_000_000

  /// Asks for a picture by its path from the scenario's folder.
  let picture: @Sendable (String) -> FileAnswer

  /// The checked logo, nil if none is named or it can't be used.
  func read(_ fields: Fields) -> Brand.Logo? {
    guard let path = fields.text("logo") else { return nil }
    let folder = fields.value("logo").map { fields.session.folder(ofFile: $0.spot.file) } ?? ""
    guard let inside = FolderPath.resolved(path, in: folder) else {
      return refuse(path, "leads out of the folder", fields)
    }
    switch picture(inside) {
    case .missing: return refuse(path, "does not exist", fields)
    case .unreadable: return refuse(path, "can't be read", fields)
    case .outside: return refuse(path, "leads out of the folder", fields)
    case .tooLarge: return refuse(path, "is larger than 1 MB", fields)
    case .bytes(let bytes) where bytes.count > Self.sizeLimit:
      return refuse(path, "is larger than 1 MB", fields)
    case .bytes(let bytes):
      guard let type = PictureType.mediaType(of: bytes) else {
        return refuse(path, "is not a PNG, JPEG or SVG picture", fields)
      }
      if type == "image/svg+xml", let fault = SVGCheck(bytes).fault {
        return refuse(path, fault, fields, help: "save it as a plain SVG, or as a PNG")
      }
      return Brand.Logo(mediaType: type, bytes: bytes)
    }
  }

  private func refuse(
    _ path: String, _ reason: String, _ fields: Fields,
    help: String = "name a PNG, JPEG or SVG file of at most 1 MB in the scenario's folder"
  ) -> Brand.Logo? {
    let spot = fields.value("logo")?.spot ?? fields.spot
    fields.session.error(
      "the logo '\(path)' \(reason)", at: spot, help: help)
    return nil
  }
}
