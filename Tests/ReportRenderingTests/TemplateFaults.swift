import Diagnostics
import ReportModel
import Testing

@testable import ReportRendering

/// What the check of templates says of the client report made of some files.
func faults(_ templates: [String: String]) throws -> [String] {
  do {
    _ = try ShippedTemplates.renderer(templates)
    return []
  } catch let error as InvalidTemplates {
    return error.diagnostics.map { fault in
      let place = fault.place.map { ":\($0.line):\($0.column)" } ?? ""
      let help = fault.help.map { " (\($0))" } ?? ""
      return "\(fault.file)\(place): \(fault.message)\(help)"
    }
  }
}

/// What it says of a report made of one file, without the name of the file.
func faults(_ report: String) throws -> [String] {
  let prefix = "templates/client/report.md.mustache:"
  return try faults(["report": report]).map {
    $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0
  }
}
