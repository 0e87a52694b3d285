import Diagnostics
import ScenarioModel

extension ReadingSession {
  /// Where a stretch of the text at a spot stands in its file.
  func place(of spot: YAMLSpot, _ stretch: Range<Int>) -> InputPlace {
    let place = lines(ofFile: spot.file).place(of: spot, stretch)
    return InputPlace(
      file: name(ofFile: spot.file), line: place.line, column: place.column, length: place.length)
  }

  /// Where a value or key stands in its file.
  func place(of spot: YAMLSpot) -> InputPlace {
    place(of: spot, 0..<max(1, spot.text.unicodeScalars.count))
  }
}

extension SourceLines {
  /// The place of a stretch of the text at a spot, in Unicode scalars; the whole text where it is
  /// not written out there, such as over several lines.
  func place(of spot: YAMLSpot, _ stretch: Range<Int>) -> SourcePlace {
    guard let quote = quoteLength(at: spot) else { return place(of: spot) }
    return SourcePlace(
      line: spot.line, column: spot.column + quote + stretch.lowerBound, length: stretch.count)
  }
}
