/// What a look through a template found.
package struct DirectiveScan: Equatable, Sendable {
  /// The directives that could be read, in the order of the source.
  package var directives: [Directive] = []
  /// The footnotes, in the order of the source, each id once.
  package var footnotes: [FootnotePlace] = []
  /// Everything that is wrong, in the order of the source.
  package var faults: [MarkdownFault] = []
}
