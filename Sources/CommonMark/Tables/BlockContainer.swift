/// A block that holds blocks, as the start of each of its lines shows it.
enum BlockContainer: Equatable {
  case quote
  /// A list item, whose later lines are indented by so many columns.
  case item(indent: Int)
}
