/// What a look through a template found.
package struct DirectiveScan: Equatable, Sendable {
  /// The directives that could be read, in the order of the source.
  package var directives: [Directive] = []
  /// The footnotes, in the order of the source, each id once.
  package var footnotes: [FootnotePlace] = []
  /// The links to places of the page itself, in the order of the source.
  package var references: [CrossReference] = []
  /// Everything that is wrong, in the order of the source.
  package var faults: [MarkdownFault] = []
}
