import Diagnostics
import Foundation
import Publishing
import Quantities
import ScenarioModel
import ScenarioReader

extension ReportPress {
  /// Refuses to attach what a reader of the report must not see: a file can't be shown in part, as
  /// its comments and its words may tell of what it marks as internal.
  func checkAttachments(_ batch: inout Batch) throws {
    let faults = try batch.scenarios.compactMap { read in
      try attachmentFault(of: read).map { (read, $0) }
    }
    try batch.leaveOut(faults, workshop.console)
  }

  private func attachmentFault(of read: ReadScenario) throws -> Diagnostic? {
    if (order.kind ?? read.report) == .comparison {
      return Diagnostic(
        file: read.file.path, "can't be attached to a comparison, which is for the public",
        help: "leave out --attach-scenario, or attach it to another report")
    }
    let sources = try workshop.sources(of: read)
    guard !order.includesInternal, let file = sources.first(where: InternalMarks.areIn) else {
      return nil
    }
    return Diagnostic(
      file: file.name, "can't be attached: it marks something as internal",
      help: "leave out --attach-scenario, or add --internal for readers who may see all of it")
  }

  /// The scenario's file and those that it extends.
  func attachments(
    of read: ReadScenario, _ scenario: Scenario, _ page: String
  ) throws -> PDFAttachments {
    let sources = try workshop.sources(of: read)
    let whole = sources + [SourceFile(name: "page", bytes: Array(page.utf8))]
    return PDFAttachments(
      sources.map { file in
        let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
        return PDFAttachments.File(name: name, bytes: file.bytes)
      },
      day: scenario.date.map(\.iso) ?? "1970-01-01",
      digest: Digest.hexadecimal(
        of: whole.enumerated().map { SourceFile(name: "\($0)", bytes: $1.bytes) }))
  }
}
