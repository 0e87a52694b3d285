/// Refuses SVG pictures that run scripts, ask for anything from elsewhere or define entities.
///
/// A page shows a logo as an image, in which nothing runs; but printers and other programs read the
/// same file, so that what could ask or run is refused as such. It reads bytes, and takes what only
/// looks like it for it.
struct SVGCheck {
  /// Why the picture can't be used; nil where it can.
  let fault: String?

  /// Looks through the text of a picture.
  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    fault =
      Self.elementFault(text) ?? Self.attributeFault(text) ?? Self.referenceFault(text)
  }

  private static let elements = [
    "script", "foreignobject", "iframe", "object", "embed", "handler", "listener",
  ]

  private static func elementFault(_ text: String) -> String? {
    if text.contains("<!entity") { return "defines entities" }
    if text.contains("<?xml-stylesheet") { return "asks for a style sheet" }
    for part in text.split(separator: "<").dropFirst() {
      let name = part.prefix { !" \t\r\n/>".contains($0) }.split(separator: ":").last ?? ""
      if elements.contains(String(name)) { return "has a '\(name)' element" }
    }
    return nil
  }

  /// Attributes such as `onload`.
  private static func attributeFault(_ text: String) -> String? {
    let isHandled = text.firstMatch(of: /[\s"'\/]on[a-z]+\s*=/) != nil
    return isHandled ? "runs a script on an event" : nil
  }

  /// References other than to the picture's own parts and to pictures inside it.
  private static func referenceFault(_ text: String) -> String? {
    let outside = "refers to something outside the file"
    for match in text.matches(of: /(?:href|src)\s*=\s*["']?\s*([^"'\s>]*)/) {
      let target = match.1
      let isOwn =
        target.hasPrefix("#") || target.hasPrefix("data:image/png")
        || target.hasPrefix("data:image/jpeg")
      if !isOwn, !target.isEmpty { return outside }
    }
    for match in text.matches(of: /url\(\s*["']?\s*([^"'\s)]*)/) where !match.1.hasPrefix("#") {
      return outside
    }
    return text.contains("@import") ? outside : nil
  }
}
