/// Which columns of a log to read, as far as the user says it.
package struct LayoutRequest: Sendable {
  /// The names of columns by role, laid over what the format says.
  package var columns: [ColumnRole: String]
  /// The column to tell workloads apart by.
  package var group: String?
  /// Whether the mapped columns leave cached tokens out of the input column; nil as the format does.
  package var countsCacheApart: Bool?

  /// A request for columns.
  package init(
    columns: [ColumnRole: String] = [:], group: String? = nil, countsCacheApart: Bool? = nil
  ) {
    (self.columns, self.group) = (columns, group)
    self.countsCacheApart = countsCacheApart
  }
}
