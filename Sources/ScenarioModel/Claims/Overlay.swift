/// What a claim lays over the scenario that it stands in.
package struct Overlay: Sendable {
  /// A value that it sets.
  package struct Setting: Hashable, Sendable {
    /// Where it goes.
    package let path: KeyPathText
    /// The value as written; nil where the key is removed.
    package let text: String?

    /// A value at a path.
    package init(path: KeyPathText, text: String?) {
      self.path = path
      self.text = text
    }
  }

  /// Every value that it sets, in the order of the file; equal ones make equal scenarios.
  package let settings: [Setting]
  /// The scenario with those values, as a whole.
  package let scenario: Scenario

  /// A changed scenario, with what was changed.
  package init(settings: [Setting], scenario: Scenario) {
    self.settings = settings
    self.scenario = scenario
  }
}
