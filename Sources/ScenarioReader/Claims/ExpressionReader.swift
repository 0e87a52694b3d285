import Diagnostics
import ScenarioModel

/// Reads expressions of a claim, and remembers which of its numbers they use.
struct ExpressionReader {
  /// Where to note faults.
  let session: ReadingSession
  /// What names can stand for.
  let names: ExpressionNames

  /// The expression of a key that must be there.
  func required(_ fields: Fields, _ key: String = "recompute") -> Expression? {
    fields.require(key, help: "write how the number is computed")
    return fields.value(key).flatMap { read($0, fields.name(key)) }
  }

  /// The expressions under a key that recompute a number: one, or two for a range.
  func all(_ fields: Fields, _ key: String = "recompute", for published: Published?)
    -> [Expression]?
  {
    guard let node = fields.value(key) else { return nil }
    let nodes = node.items ?? [node]
    let read = nodes.map { self.read($0, fields.name(key)) }
    if let published,
      nodes.count != published.expressionCount || (node.items != nil) != isRange(published)
    {
      fields.error(
        isRange(published)
          ? "\(fields.name(key)) must be two expressions: 'published' is a range"
          : "\(fields.name(key)) must be one expression: 'published' is no range",
        at: key, help: isRange(published) ? "write it as [low, high]" : nil)
      return nil
    }
    let known = read.compactMap(\.self)
    return known.count == nodes.count ? known : nil
  }

  private func isRange(_ published: Published) -> Bool { published.expressionCount > 1 }

  /// The expression of a value, nil with an error if it is none.
  func read(_ node: YAMLNode, _ name: String) -> Expression? {
    guard let text = node.text else {
      session.error("\(name) must be an expression, not \(node.kindName)", at: node.spot)
      return nil
    }
    do throws(ExpressionFault) {
      return try ExpressionParser.expression(text, names) { [session] in
        session.place(of: node.spot, $0)
      }
    } catch {
      session.error("\(name): \(error.message)", at: node.spot, error.stretch, help: error.help)
      return nil
    }
  }
}
