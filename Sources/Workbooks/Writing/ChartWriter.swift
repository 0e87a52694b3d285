import CXLSXWriter

/// Writes charts onto a sheet.
@safe struct ChartWriter {
  private static let scale = (x: 1.6, y: 1.4)

  private let handle: UnsafeMutablePointer<lxw_worksheet>
  private let file: UnsafeMutablePointer<lxw_workbook>

  init(_ handle: UnsafeMutablePointer<lxw_worksheet>, _ file: UnsafeMutablePointer<lxw_workbook>) {
    unsafe self.handle = handle
    unsafe self.file = file
  }

  /// Puts a chart at its cell.
  func write(_ chart: WorkbookChart) throws(WorkbookError) {
    let kind = chart.kind == .lines ? LXW_CHART_LINE : LXW_CHART_COLUMN_STACKED
    guard let made = unsafe workbook_add_chart(file, UInt8(kind.rawValue)) else {
      throw .refused("no memory for a chart")
    }
    let categories = "=" + chart.categories.first.text(to: chart.categories.last)
    for series in chart.series {
      let values = "=" + series.first.text(to: series.last)
      let added = unsafe chart_add_series(made, categories, values)
      unsafe chart_series_set_name(added, "=" + series.name.text())
    }
    unsafe chart_title_set_name(made, Self.words(chart.title))
    unsafe chart_axis_set_name(made.pointee.x_axis, Self.words(chart.categoryTitle))
    unsafe chart_axis_set_name(made.pointee.y_axis, Self.words(chart.valueTitle))
    unsafe chart_legend_set_position(made, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    var options = unsafe lxw_chart_options()
    unsafe options.x_scale = Self.scale.x
    unsafe options.y_scale = Self.scale.y
    try XLSXFile.check(
      unsafe worksheet_insert_chart_opt(
        handle, lxw_row_t(chart.row), lxw_col_t(chart.column), made, &options),
      "the chart '\(chart.title)'")
  }

  /// Titles that begin with `=` would be read as a place in the workbook.
  private static func words(_ title: String) -> String {
    let plain = PlainCharacters.only(title)
    return plain.hasPrefix("=") ? " " + plain : plain
  }
}
