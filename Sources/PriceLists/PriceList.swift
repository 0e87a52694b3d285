package import Diagnostics
package import Quantities

/// The price lists of other projects that can be read.
package enum PriceList: String, CaseIterable, Sendable {
  case litellm
  case genaiPrices = "genai-prices"

  /// The name of the project.
  package var title: String {
    switch self {
    case .litellm: "LiteLLM"
    case .genaiPrices: "genai-prices"
    }
  }

  /// The models of a file, in its order, with the prices of a day; without one, with those that the
  /// file dates itself. Throws what is wrong with the file as a whole.
  package func models(
    in bytes: [UInt8], file: String, on day: CalendarDate?
  ) throws(Diagnostic) -> [ListedModel] {
    let tree = try JSONParser.tree(of: bytes, file: file)
    switch self {
    case .litellm: return try LiteLLMList(file: file, day: day).models(in: tree)
    case .genaiPrices: return try GenAIPricesList(file: file, day: day).models(in: tree)
    }
  }
}
