import Diagnostics
import Yams

/// Turns a file into values with places, or into the one fault that makes it unreadable.
struct YAMLComposer {
  /// The file to read.
  let file: SourceFile

  /// The root value and the faults that can be passed over.
  func compose() throws(Diagnostic) -> (root: YAMLNode, session: ReadingSession) {
    let text = try TextCheck(file: file).text()
    let session = ReadingSession(file: file.name, text: text)
    if let fault = AliasCheck(text).fault {
      throw Diagnostic(
        file: file.name, at: session.lines.place(ofByte: fault.offset), fault.message,
        help: fault.help)
    }
    let node = try composedNode(text, session)
    var builder = YAMLTreeBuilder()
    let root = try build(node, with: &builder, session)
    for fault in builder.faults { session.error(fault.message, at: fault.spot, help: fault.help) }
    return (root, session)
  }

  /// Composes the only document of a text, typing nothing.
  static func node(of text: String) throws -> Node? {
    try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
  }

  private func composedNode(
    _ text: String, _ session: ReadingSession
  ) throws(Diagnostic) -> Node {
    let node: Node?
    do {
      node = try Self.node(of: text)
    } catch let fault as YamlError {
      throw YAMLFault(error: fault, text: text, session: session).diagnostic
    } catch {
      throw Diagnostic(file: file.name, "not YAML: \(error)")
    }
    guard let node else { throw Diagnostic(file: file.name, "the file is empty") }
    return node
  }

  private func build(
    _ node: Node, with builder: inout YAMLTreeBuilder, _ session: ReadingSession
  ) throws(Diagnostic) -> YAMLNode {
    do {
      return try builder.value(node)
    } catch {
      switch error {
      case .tooDeep(let spot):
        throw Diagnostic(
          file: file.name, at: session.lines.place(of: spot),
          "nested more than \(YAMLTreeBuilder.depthLimit) levels deep")
      case .tooLarge(let spot):
        throw Diagnostic(
          file: file.name, at: session.lines.place(of: spot),
          "aliases repeat too much of the file", help: "write the values out")
      }
    }
  }
}
