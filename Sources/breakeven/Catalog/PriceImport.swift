import Diagnostics
import PriceLists
import Quantities
import ScenarioModel
import ScenarioReader

/// The models of a price list that a run wants, and what becomes of each.
struct PriceImport {
  /// The prices that can be taken over, against those of the catalog.
  private(set) var changes: [PriceChange] = []
  /// What is left out of models that are taken over, a line each.
  private(set) var leftOut: [String] = []
  /// The models that are not taken over, with the reason.
  private(set) var refused: [String] = []
  /// The sources begin with this.
  private let source: String
  private let list: PriceList

  /// Sorts out models; ids that the catalog writes with other punctuation keep its writing.
  init(
    _ models: [ListedModel], of list: PriceList, source: String,
    against present: (String) -> CatalogModel?, ids: [String]
  ) {
    self.list = list
    self.source = source
    let known = Dictionary(
      ids.map { (Self.plain($0), $0) }, uniquingKeysWith: { first, _ in first })
    var owners: [String: String] = [:]
    for model in models {
      let id = ids.contains(model.id) ? model.id : known[Self.plain(model.id)] ?? model.id
      guard !model.name.unicodeScalars.contains(where: TerminalText.isUnsafe) else {
        refused.append("\(TerminalText.escaped(model.name)): its name has control characters")
        continue
      }
      switch model.prices {
      case .failure(let refusal): refused.append("\(model.name): \(refusal.reason)")
      case .success where owners[id] != nil:
        refused.append("\(model.name): '\(owners[id] ?? "")' has the same id in the catalog")
      case .success(let dated):
        owners[id] = model.name
        changes += dated.map { PriceChange(price($0, of: model, id), against: present(id)) }
        if !model.leftOut.isEmpty {
          leftOut.append("\(id): \(model.leftOut.joined(separator: ", "))")
        }
      }
    }
  }

  /// Ids differ in dots and dashes between lists: claude-haiku-4.5, claude-haiku-4-5.
  private static func plain(_ id: String) -> String { id.lowercased().replacing(".", with: "-") }

  private func price(
    _ dated: ListedModel.Prices, of model: ListedModel, _ id: String
  ) -> CatalogPrice {
    let limit = dated.mostInputTokens.map {
      "; requests up to \(NumberText.rounded(Double($0))) tokens"
    }
    let amounts = dated.amounts.map { key, amount in
      (key, key == "batch_discount" ? amount.text + "%" : amount.text)
    }
    return CatalogPrice(
      model: id, name: model.title, purpose: model.isEmbedding ? .embedding : .chat,
      asOf: dated.asOf, amounts: Dictionary(uniqueKeysWithValues: amounts), currency: .usDollar,
      source: "\(source), \(model.name)\(limit ?? "")")
  }

  /// The report of the import, for people.
  var text: String {
    var table = TextTable("MODEL", "AS OF", "INPUT", "OUTPUT", "CHANGE")
    for change in changes { table.add(change.row) }
    return (table.isEmpty ? "" : table.text)
      + Self.section("left out, for which the catalog has no place:", leftOut)
      + Self.section("not taken over:", refused)
  }

  private static func section(_ head: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return head + "\n" + lines.map { "  " + TerminalText.escaped($0) + "\n" }.joined()
  }
}
