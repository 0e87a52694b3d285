/// What several documents say differently, and what decides between them.
package struct Disagreement: Equatable, Sendable {
  /// What one document says.
  package struct Position: Equatable, Sendable {
    /// The document's number or name.
    package let document: String
    /// What it says, in our words.
    package let says: String

    /// What a document says.
    package init(document: String, says: String) {
      self.document = document
      self.says = says
    }
  }

  /// What it is about.
  package let topic: String
  /// What each document says, in the order of the file.
  package let positions: [Position]
  /// What it depends on.
  package let decides: String
  /// The ids of the claims that it is about.
  package let claims: [String]

  /// A topic on which documents differ.
  package init(topic: String, positions: [Position], decides: String, claims: [String]) {
    self.topic = topic
    self.positions = positions
    self.decides = decides
    self.claims = claims
  }
}
