package import Diagnostics

/// Templates that cannot be used, with everything that is wrong with them.
package struct InvalidTemplates: Error {
  /// The faults, sorted by file and place.
  package let diagnostics: [Diagnostic]
}
