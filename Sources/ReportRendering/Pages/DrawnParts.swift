package import ReportModel

/// What a page shows of a report's tables and charts whatever its templates say, so that it can be
/// drawn while these are filled.
package struct DrawnParts: Sendable {
  /// A chart's drawing and the rows of its figures.
  struct Chart: Sendable {
    /// The id that the drawing's elements begin with: that of the chart's first figure.
    let id: String
    let svg: String
    let sections: String
  }

  /// The head, body and foot of each table by its name.
  let sections: [String: String]
  /// The charts by name.
  let charts: [String: Chart]

  /// Draws all tables and charts of a report.
  package init(_ report: Report) {
    sections = report.tables.mapValues { TableHTML($0, id: "").sections }
    charts = Dictionary(
      uniqueKeysWithValues: report.charts.map { name, chart in
        var ids = ElementIDs()
        let id = ids.claim("chart", name)
        return (
          name,
          Chart(id: id, svg: chart.svg(id), sections: TableHTML(chart.data, id: "").sections)
        )
      })
  }
}
