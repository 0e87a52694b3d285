/// Reads a file that dresses the report, from the folder of the scenario that names it.
struct BrandFileReader {
  /// Asks for a file by its path from the scenario's folder.
  let picture: @Sendable (String) -> FileAnswer
  /// What the file is, such as `logo`.
  let what: String
  /// The most bytes that it may have, a number of million.
  let mostMillions: Int
  /// What a user does where it can't be used.
  let help: String

  /// The path that a key gives and the bytes there; nil, with an error, where they can't be had.
  func read(_ key: String, _ fields: Fields) -> (path: String, bytes: [UInt8])? {
    guard let path = fields.text(key) else { return nil }
    let folder = fields.value(key).map { fields.session.folder(ofFile: $0.spot.file) } ?? ""
    guard let inside = FolderPath.resolved(path, in: folder) else {
      return refuse(path, "leads out of the folder", key, fields)
    }
    switch picture(inside) {
    case .missing: return refuse(path, "does not exist", key, fields)
    case .unreadable: return refuse(path, "can't be read", key, fields)
    case .outside: return refuse(path, "leads out of the folder", key, fields)
    case .bytes(let bytes) where bytes.count <= mostMillions * 1_000_000: return (path, bytes)
    case .tooLarge, .bytes:
      return refuse(path, "is larger than \(mostMillions) MB", key, fields)
    }
  }

  /// Notes an error at the file's name.
  func refuse<Value>(
    _ path: String, _ reason: String, _ key: String, _ fields: Fields, help: String? = nil
  ) -> Value? {
    let spot = fields.value(key)?.spot ?? fields.spot
    fields.session.error("the \(what) '\(path)' \(reason)", at: spot, help: help ?? self.help)
    return nil
  }
}
