/// The firm whose name stands on the report.
package struct Brand: Equatable, Sendable {
  /// A picture that was read and checked: its media type and its bytes.
  package struct Logo: Equatable, Sendable {
    /// `image/png`, `image/jpeg` or `image/svg+xml`.
    package let mediaType: String
    /// The file as it was read.
    package let bytes: [UInt8]

    /// A checked picture.
    package init(mediaType: String, bytes: [UInt8]) {
      self.mediaType = mediaType
      self.bytes = bytes
    }
  }

  /// A font file that was read and checked.
  package struct Font: Equatable, Sendable {
    /// Which letters a file draws; the raw values are the scenario's keys.
    package enum Face: String, CaseIterable, Sendable {
      case regular, bold, italic
      case boldItalic = "bold_italic"
    }

    /// The formats of font files, as CSS calls them.
    package enum Format: String, Sendable {
      case woff2, woff, truetype, opentype
    }

    /// Which letters it draws.
    package let face: Face
    /// The file's format.
    package let format: Format
    /// The file as it was read.
    package let bytes: [UInt8]

    /// A checked font.
    package init(face: Face, format: Format, bytes: [UInt8]) {
      self.face = face
      self.format = format
      self.bytes = bytes
    }
  }

  /// The firm's name.
  package var name: String?
  /// The firm's logo.
  package var logo: Logo?
  /// The accent colour as `#rrggbb`.
  package var accent: String?
  /// The firm's own fonts, the regular one first; empty where the theme's are used.
  package var fonts: [Font]
  /// A label such as `Confidential`.
  package var confidentiality: String?

  /// A brand of which any part may be missing.
  package init(
    name: String? = nil, logo: Logo? = nil, accent: String? = nil, fonts: [Font] = [],
    confidentiality: String? = nil
  ) {
    self.name = name
    self.logo = logo
    self.accent = accent
    self.fonts = fonts
    self.confidentiality = confidentiality
  }
}
