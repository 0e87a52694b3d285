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

  /// The firm's name.
  package var name: String?
  /// The firm's logo.
  package var logo: Logo?
  /// The accent colour as `#rrggbb`.
  package var accent: String?
  /// A label such as `Confidential`.
  package var confidentiality: String?

  /// A brand of which any part may be missing.
  package init(
    name: String? = nil, logo: Logo? = nil, accent: String? = nil, confidentiality: String? = nil
  ) {
    self.name = name
    self.logo = logo
    self.accent = accent
    self.confidentiality = confidentiality
  }
}
