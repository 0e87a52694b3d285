/// The locales of the format that work.
enum Locale: String, CaseIterable {
  case enUS = "en-US"

  /// Those of later versions.
  static let notYetSupported = ["en-GB", "de-DE", "fr-FR"]
}
