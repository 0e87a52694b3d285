/// A link to a place of its own page, such as `[](#table_costs)`, which reads `Table 3` there.
package struct CrossReference: Equatable, Sendable {
  /// What follows the sign `#`.
  package var target: String
  /// Whether the link has a text of its own.
  package var hasText: Bool
  /// Whether it stands in a heading, whose text the contents repeat.
  package var isInHeading: Bool
  /// The line, from 1.
  package var line: Int
  /// The column, from 1, in Unicode scalars.
  package var column: Int

  /// The target that leads to a directive, by its name and argument.
  package static func target(_ name: String, _ argument: String) -> String {
    "\(name)_\(argument)"
  }
}
