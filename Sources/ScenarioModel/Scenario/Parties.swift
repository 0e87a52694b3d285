/// Who a report is for and from, as the scenario writes it.
package struct Parties: Equatable, Sendable {
  /// The client's name.
  package var client: String?
  /// Who will read it.
  package var preparedFor: String?
  /// Who made it.
  package var preparedBy: String?

  /// The three names, each optional.
  package init(client: String? = nil, preparedFor: String? = nil, preparedBy: String? = nil) {
    self.client = client
    self.preparedFor = preparedFor
    self.preparedBy = preparedBy
  }
}
