import Diagnostics
import ScenarioModel

/// Reads what a budget memo asks for.
struct BudgetReader {
  private static let request = "request"

  /// The budget of the file; nil where none is given or something in it is wrong.
  func read(_ file: Fields) -> Budget? {
    guard let fields = file.fields("budget") else { return nil }
    return Budget(
      fiscalYearStarts: fields.month("fiscal_year_starts"), costCentre: fields.text("cost_centre"),
      request: request(fields) ?? .p80)
  }

  /// A word, or an amount.
  private func request(_ fields: Fields) -> Budget.Request? {
    guard let node = fields.value(Self.request) else { return nil }
    guard let text = node.text, !NumberReader.beginsLikeNumber(text) else {
      return fields.number(Self.request).map { .amount($0.value) }
    }
    switch Budget.RequestWord(rawValue: text) {
    case .likely?: return .likely
    case .p80?: return .p80
    case nil:
      fields.session.error(
        "\(fields.name(Self.request)) can't be '\(text)'", at: node.spot, help: help(text))
      return nil
    }
  }

  private func help(_ text: String) -> String {
    let words = Budget.RequestWord.allCases.map(\.rawValue)
    return NearestName.to(text, among: words).map { "did you mean '\($0)'?" }
      ?? "use " + words.joined(separator: ", ") + ", or an amount"
  }
}
