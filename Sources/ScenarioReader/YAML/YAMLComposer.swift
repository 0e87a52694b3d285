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
    return (try root(of: text, number: 0, session), session)
  }

  /// The root value of a further file of a session, whose faults are noted there.
  func compose(into session: ReadingSession) throws(Diagnostic) -> YAMLNode {
    let text = try TextCheck(file: file).text()
    return try root(of: text, number: session.add(file: file.name, text: text), session)
  }

  /// Composes the only document of a text, typing nothing.
  static func node(of text: String) throws -> Node? {
    try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
  }

  private func root(
    of text: String, number: Int, _ session: ReadingSession
  ) throws(Diagnostic) -> YAMLNode {
    if let composed = file.composed, let root = ComposedTree(composed, file: number).root() {
      return root
    }
    let lines = session.lines(ofFile: number)
    if let fault = AliasCheck(text).fault {
      throw Diagnostic(
        file: file.name, at: lines.place(ofByte: fault.offset), fault.message, help: fault.help)
    }
    let node = try composedNode(text, lines)
    var builder = YAMLTreeBuilder(file: number)
    let root = try build(node, with: &builder, lines)
    for fault in builder.faults { session.error(fault.message, at: fault.spot, help: fault.help) }
    return root
  }

  private func composedNode(_ text: String, _ lines: SourceLines) throws(Diagnostic) -> Node {
    let node: Node?
    do {
      node = try Self.node(of: text)
    } catch let fault as YamlError {
      throw YAMLFault(error: fault, text: text, file: file.name, lines: lines).diagnostic
    } catch {
      throw Diagnostic(file: file.name, "not YAML: \(error)")
    }
    guard let node else { throw Diagnostic(file: file.name, "the file is empty") }
    return node
  }

  private func build(
    _ node: Node, with builder: inout YAMLTreeBuilder, _ lines: SourceLines
  ) throws(Diagnostic) -> YAMLNode {
    do {
      return try builder.value(node)
    } catch {
      switch error {
      case .tooDeep(let spot):
        throw Diagnostic(
          file: file.name, at: lines.place(of: spot),
          "nested more than \(YAMLTreeBuilder.depthLimit) levels deep")
      case .tooLarge(let spot):
        throw Diagnostic(
          file: file.name, at: lines.place(of: spot), "aliases repeat too much of the file",
          help: "write the values out")
      }
    }
  }
}
