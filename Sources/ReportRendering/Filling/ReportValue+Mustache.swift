import Mustache
import ReportModel

extension ReportValue {
  /// The value as swift-mustache takes it, without its reflection, which is several times slower.
  var mustache: Any {
    switch self {
    case .text(let text): TemplateText(text: text)
    case .flag(let isTrue): TemplateFlag(isTrue: isTrue)
    case .list(let values): TemplateList(values: values)
    case .record(let fields): TemplateRecord(fields: fields)
    }
  }
}

private struct TemplateText: MustacheParent, MustacheCustomRenderable {
  let text: RichText

  var renderText: String { text.marked }
  var isNull: Bool { text.isEmpty }

  func child(named: String) -> Any? { nil }
}

/// A condition, and text that is absent: as a value it prints nothing.
private struct TemplateFlag: MustacheParent, MustacheCustomRenderable {
  let isTrue: Bool

  var renderText: String { "" }
  var isNull: Bool { !isTrue }

  func child(named: String) -> Any? { nil }
}

private struct TemplateList: MustacheParent, MustacheSequence {
  let values: [ReportValue]

  func makeIterator() -> some IteratorProtocol<Any> {
    values.lazy.map(\.mustache).makeIterator()
  }

  func child(named: String) -> Any? { nil }
}

private struct TemplateRecord: MustacheParent {
  let fields: [String: ReportValue]

  func child(named name: String) -> Any? { fields[name]?.mustache }
}
