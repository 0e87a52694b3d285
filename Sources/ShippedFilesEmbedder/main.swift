import Foundation

// Arguments: the output file, the package folder, then each file to embed; or `phrases`, the output
// file and the shipped language.
let arguments = CommandLine.arguments
guard arguments.count > 2 else {
  FileHandle.standardError.write(
    Data("usage: ShippedFilesEmbedder OUTPUT ROOT FILE... | phrases OUTPUT FILE\n".utf8))
  exit(64)
}
if arguments[1] == "phrases", arguments.count == 4 {
  let source = try PhraseSource(of: String(contentsOfFile: arguments[3], encoding: .utf8))
  try source.text.write(toFile: arguments[2], atomically: true, encoding: .utf8)
  exit(0)
}
let root = arguments[2].hasSuffix("/") ? arguments[2] : arguments[2] + "/"

/// A raw string literal that holds any text: as many `#` as the text itself cannot close.
func literal(_ text: String) -> String {
  var hashes = "#"
  while text.contains("\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
  return "\(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)"
}

var source =
  "/// The templates and inputs built into the program, by path from the package folder.\n"
source += "enum ShippedFiles {\n  static let files: [String: String] = [\n"
for path in arguments.dropFirst(3).sorted() {
  let text = try String(contentsOfFile: path, encoding: .utf8)
  let name = path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
  source += "\"\(name)\": \(literal(text)),\n"
}
source += "  ]\n}\n\n/// What is read at every start, composed beforehand, by the same paths.\n"
source += "enum ShippedTrees {\n  static let trees: [String: String] = [\n"
let readAtStart = ["inputs/catalog/", "inputs/frameworks/", "inputs/policy.yaml"]
for path in arguments.dropFirst(3).sorted() where path.hasPrefix(root) {
  let name = String(path.dropFirst(root.count))
  guard readAtStart.contains(where: name.hasPrefix) else { continue }
  let tree = ComposedTree(of: try String(contentsOfFile: path, encoding: .utf8))
  if let text = tree.text { source += "\"\(name)\": \(literal(text)),\n" }
}
source += "  ]\n}\n"
try source.write(toFile: arguments[1], atomically: true, encoding: .utf8)
