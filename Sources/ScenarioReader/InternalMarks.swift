import Diagnostics

/// Whether files mark anything as internal, wherever it stands and whatever is laid over it.
package enum InternalMarks {
  /// Whether a file has a mapping with `internal: true`, or can't be looked into.
  package static func areIn(_ file: SourceFile) -> Bool {
    do throws(Diagnostic) {
      return areIn(try YAMLComposer(file: file).compose().root)
    } catch {
      return true
    }
  }

  private static func areIn(_ node: YAMLNode) -> Bool {
    if let entries = node.entries {
      return entries.contains {
        $0.key == "internal" && $0.value.text != "false" || areIn($0.value)
      }
    }
    return node.items?.contains(where: areIn) ?? false
  }
}
