/// What a page that compares several reports says of one, each figure as the report prints it.
package struct IndexEntry: Sendable {
  /// Where an entry stands: by how sure the answer is where the report says so, else by the kind of
  /// report; in the order of the page.
  package enum Group: CaseIterable, Sendable {
    case clear, lean, tooClose, insufficientEvidence, noneFeasible, comparison, audit
  }

  /// The report's title.
  package var title: RichText
  /// Where it stands.
  package var group: Group
  /// The option that leads; nil where none can be chosen.
  package var leader: RichText?
  /// What it costs in month 1.
  package var month: RichText?
  /// What it saves against the baseline, and over which time.
  package var saving: RichText?
  /// How the claims of an audit came out.
  package var claims: RichText?
  /// The day of the scenario, in ISO 8601.
  package var date: String?

  /// An entry that says what a report is about and no figure.
  package init(title: RichText, group: Group, date: String?) {
    (self.title, self.group, self.date) = (title, group, date)
  }
}
