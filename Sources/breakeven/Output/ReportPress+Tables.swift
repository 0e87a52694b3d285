import Publishing
import ReportModel
import ReportRendering

extension ReportPress {
  /// The report's tables as CSV: a folder of files, or one text for standard output.
  func tables(of report: Report) throws -> Artifact {
    let tables = CSVReport(report)
    if order.isStreamed { return .file(Array(try tables.stream().utf8)) }
    return .folder(
      ArtifactFolder(
        try tables.files().map { ArtifactFolder.File(name: $0.name, text: $0.text) },
        possibleNames: CSVReport.possibleNames))
  }
}
