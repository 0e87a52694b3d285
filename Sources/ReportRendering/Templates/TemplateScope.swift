import Diagnostics
import ReportModel

/// The names that can be used at one place of a template, the innermost last.
struct TemplateScope: Equatable {
  /// What a name leads to.
  enum Resolution: Equatable {
    case found(Vocabulary)
    /// Nothing has the name; the nearest one that could stand there, if any.
    case missing(nearest: String?)
    /// A section around the place has no known shape, so that nothing can be said.
    case unknown
  }

  /// The shapes of the sections around the place, nil for one that was reported already.
  private var frames: [Vocabulary?]

  /// The scope of a whole template.
  init(_ values: Vocabulary) {
    frames = [values]
  }

  /// The scope inside a section.
  func entering(_ shape: Vocabulary?) -> TemplateScope {
    var inner = self
    inner.frames.append(shape)
    return inner
  }

  /// Follows a name as swift-mustache does: the innermost section that has its first part decides.
  func resolve(_ name: String) -> Resolution {
    if name == "." { return frames.last.flatMap { $0 }.map { .found($0) } ?? .unknown }
    let isInnermost = name.hasPrefix(".")
    let parts = name.split(separator: ".").map(String.init)
    for frame in frames.reversed() {
      guard let frame else { return .unknown }
      if case .record(let fields) = frame, let first = parts.first, let field = fields[first] {
        return descend(parts.dropFirst(), from: field, prefix: first)
      }
      if isInnermost { break }
    }
    return .missing(nearest: NearestName.to(name, among: names))
  }

  private func descend(
    _ parts: ArraySlice<String>, from shape: Vocabulary, prefix: String
  ) -> Resolution {
    guard let part = parts.first else { return .found(shape) }
    guard case .record(let fields) = shape else { return .missing(nearest: prefix) }
    guard let field = fields[part] else {
      return .missing(nearest: NearestName.to(part, among: fields.keys).map { "\(prefix).\($0)" })
    }
    return descend(parts.dropFirst(), from: field, prefix: "\(prefix).\(part)")
  }

  private var names: [String] {
    frames.flatMap { frame -> [String] in
      guard case .record(let fields) = frame else { return [] }
      return Array(fields.keys)
    }
  }
}
