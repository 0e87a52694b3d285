/// Why a text is not the XML that a chart may be.
enum Malformed: Error {
  case unexpectedEnd, wrongClosingTag, badName, badAttribute, badReference, forbiddenCharacter
  case textOutsideRoot, secondRoot
}

/// Reads the subset of XML that charts use and rejects everything else.
struct SVGReader {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var elements: [SVGElement] = []
  private var open: [Int] = []

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  static func elements(of svg: String) throws(Malformed) -> [SVGElement] {
    var reader = SVGReader(svg)
    while reader.position < reader.scalars.count { try reader.readPiece() }
    if !reader.open.isEmpty || reader.elements.isEmpty { throw .unexpectedEnd }
    return reader.elements
  }

  private mutating func readPiece() throws(Malformed) {
    if try peek() != "<" {
      let character = try readCharacter()
      if let parent = open.last {
        elements[parent].text.unicodeScalars.append(character)
      } else if character != "\n" {
        throw .textOutsideRoot
      }
    } else if position + 1 < scalars.count, scalars[position + 1] == "/" {
      try readClosingTag()
    } else {
      try readOpeningTag()
    }
  }

  private mutating func readOpeningTag() throws(Malformed) {
    if open.isEmpty && !elements.isEmpty { throw .secondRoot }
    position += 1
    let name = try readName()
    var attributes: [String: String] = [:]
    while try peek() == " " {
      position += 1
      let key = try readName()
      try expect("=")
      try expect("\"")
      var value = ""
      while try peek() != "\"" { value.unicodeScalars.append(try readCharacter()) }
      position += 1
      if attributes.updateValue(value, forKey: key) != nil { throw .badAttribute }
    }
    elements.append(SVGElement(name: name, attributes: attributes))
    if try peek() == "/" { position += 1 } else { open.append(elements.count - 1) }
    try expect(">")
  }

  private mutating func readClosingTag() throws(Malformed) {
    position += 2
    let name = try readName()
    try expect(">")
    guard let opened = open.popLast(), elements[opened].name == name else {
      throw .wrongClosingTag
    }
  }

  private mutating func readName() throws(Malformed) -> String {
    var name = ""
    while position < scalars.count, SVGReader.isName(scalars[position]) {
      name.unicodeScalars.append(scalars[position])
      position += 1
    }
    if name.isEmpty { throw .badName }
    return name
  }

  private static func isName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-"
  }

  private mutating func readCharacter() throws(Malformed) -> Unicode.Scalar {
    let scalar = try peek()
    position += 1
    switch scalar {
    case "&": return try readReference()
    case "<", ">": throw .forbiddenCharacter
    case "\n": return scalar
    default:
      if scalar.value < 0x20 || 0xFFFE...0xFFFF ~= scalar.value { throw .forbiddenCharacter }
      return scalar
    }
  }

  private mutating func readReference() throws(Malformed) -> Unicode.Scalar {
    var name = ""
    while try peek() != ";" {
      name.unicodeScalars.append(try peek())
      position += 1
    }
    position += 1
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "#39": return "'"
    default: throw .badReference
    }
  }

  private func peek() throws(Malformed) -> Unicode.Scalar {
    if position >= scalars.count { throw .unexpectedEnd }
    return scalars[position]
  }

  private mutating func expect(_ scalar: Unicode.Scalar) throws(Malformed) {
    if try peek() != scalar { throw .badAttribute }
    position += 1
  }
}
