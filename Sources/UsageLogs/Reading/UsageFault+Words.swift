import Quantities
import ScenarioModel

extension UsageFault {
  /// What is wrong, in small letters and without a full stop.
  package var message: String {
    switch reason {
    case .empty: "the log is empty"
    case .headerAlone: "the log has columns but no rows"
    case .utf16: "the log is UTF-16, not UTF-8"
    case .gzip: "the log is compressed"
    case .notText: "the log is no text"
    case .jsonArray: "the log is one JSON array, not an object a line"
    case .notJSON: "the line is no JSON object"
    case .recordTooLong(let limit):
      "a row is longer than \(limit >> 20) MB, or a quote is not closed"
    case .unknownFormat(let nearest, let lacks, _):
      "the columns are of no known format: a \(nearest.rawValue) has"
        + " \(lacks.map { "'\($0)'" }.joined(separator: " and ")) too"
    case .noColumn(let name, _): "there is no column '\(name)'"
    case .columnTwice(let name): "the column '\(name)' is there twice"
    case .tooManyBadRows(let bad, let rows):
      "\(NumberText.rounded(Double(bad.count))) of \(NumberText.rounded(Double(rows))) rows can't be"
        + " read" + Self.first(bad)
    case .noRows(let bad): "there is no row left" + Self.first(bad)
    case .tooManyGroups(let column, let limit):
      "the column '\(column)' has more than \(limit) values"
    case .tooLong(let days):
      "the rows are \(NumberText.rounded(Double(days))) days apart"
    }
  }

  /// What to do about it.
  package var help: String? {
    switch reason {
    case .utf16: "save it as UTF-8"
    case .gzip: "unpack it first"
    case .jsonArray: "write an object a line, as 'jq -c .[]' does"
    case .unknownFormat(_, _, let header):
      "name its columns, such as --columns timestamp=…,input=…,output=…; it has \(Self.list(header))"
    case .noColumn(_, let header): "it has \(Self.list(header))"
    case .tooManyBadRows: "correct them, or allow more with --max-bad-rows"
    case .tooManyGroups: "group by a column with fewer values, such as the model"
    default: nil
    }
  }

  private static let mostListed = 20

  private static func list(_ names: [String]) -> String {
    names.prefix(mostListed).joined(separator: ", ") + (names.count > mostListed ? ", …" : "")
  }

  private static func first(_ bad: BadRows) -> String {
    guard let example = bad.examples.first else { return "" }
    let role = example.fault.role.map { "\($0.rawValue): " } ?? ""
    let text = example.fault.text.isEmpty ? "" : " '\(example.fault.text)'"
    return "; the first: \(role)\(example.fault.kind.rawValue)\(text)"
  }
}
