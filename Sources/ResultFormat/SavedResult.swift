import CostEngine
package import DecisionEngine
package import Foundation
import Quantities
package import ScenarioModel

/// A result that `evaluate` printed, read again.
package struct SavedResult: Sendable {
  /// The version of the program that printed it.
  package let version: String
  /// What it found.
  package let evaluation: Evaluation
  /// The paths of options and numbers that are internal.
  package let internalPaths: Set<KeyPathText>

  /// Reads the text of a result.
  package init(json: Data) throws(SavedResultFault) {
    let document = try Self.document(json)
    guard !document.options.isEmpty else { throw .hasNoOption }
    version = document.provenance.version
    evaluation = try document.evaluation()
    internalPaths = document.internalPaths
  }

  private struct Version: Decodable {
    let result: Int
  }

  private static func document(_ json: Data) throws(SavedResultFault) -> ResultDocument {
    if let offset = JSONSyntax.fault(in: Array(json)) {
      throw .notJSON(offset: offset, isCutOff: offset >= json.count)
    }
    let decoder = JSONDecoder()
    guard let version = try? decoder.decode(Version.self, from: json) else { throw .noResult }
    guard version.result == ResultDocument.formatVersion else {
      throw .otherVersion(version.result, readable: ResultDocument.formatVersion)
    }
    do {
      return try decoder.decode(ResultDocument.self, from: json)
    } catch {
      throw .wrongValue(path: Self.path(of: error))
    }
  }

  /// Where a value is missing or of another kind.
  private static func path(of error: any Error) -> String {
    let keys: [any CodingKey] =
      switch error as? DecodingError {
      case .keyNotFound(let key, let context)?: context.codingPath + [key]
      case .typeMismatch(_, let context)?, .valueNotFound(_, let context)?,
        .dataCorrupted(let context)?:
        context.codingPath
      default: []
      }
    return keys.map(\.stringValue).joined(separator: ".")
  }
}

/// Why a text can't be read as a saved result.
package enum SavedResultFault: Error, Equatable, Sendable {
  /// It is no JSON from a byte on, or ends too early.
  case notJSON(offset: Int, isCutOff: Bool)
  /// It is JSON and no result.
  case noResult
  /// It is of another version of the format.
  case otherVersion(Int, readable: Int)
  /// A value at the path is missing or not what it has to be.
  case wrongValue(path: String)
  /// It holds claims alone.
  case hasNoOption
}
