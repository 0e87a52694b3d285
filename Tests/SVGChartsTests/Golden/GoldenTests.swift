import Foundation
import SVGCharts
import Testing

/// Pictures of every kind of chart, in `Pictures` beside this file.
///
/// `BREAKEVEN_RECORD=1` draws them again; look at each before you commit it.
@Suite("Pictures of charts")
struct GoldenTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Pictures")

  private static let names = GoldenCharts.all.map(\.name)

  @Test("are those that were recorded and reviewed", arguments: names, ChartWidth.allCases)
  func recorded(name: String, width: ChartWidth) throws {
    let chart = try #require(GoldenCharts.all.first { $0.name == name }?.chart)
    let picture = chart.svg(ChartStyle(width: width))
    let file = Self.folder.appendingPathComponent(
      width == .wide ? "\(name).svg" : "\(name)-narrow.svg")
    if ProcessInfo.processInfo.environment["BREAKEVEN_RECORD"] == "1" {
      try Data(picture.utf8).write(to: file)
    }
    let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? "nothing recorded"
    #expect(Self.difference(picture, recorded) == "")
  }

  /// The first element in which two drawings differ, with the one recorded; empty where none does.
  private static func difference(_ picture: String, _ recorded: String) -> String {
    let (found, expected) = (picture.split(separator: "<"), recorded.split(separator: "<"))
    for (one, other) in zip(found, expected) where one != other { return "<\(one) was <\(other)" }
    return found.count == expected.count ? "" : "\(found.count) elements were \(expected.count)"
  }

  @Test("are small and quickly drawn text")
  func sizes() {
    for (name, chart) in GoldenCharts.all {
      #expect(chart.svg().utf8.count < 16_000, "\(name)")
    }
  }

  @Test("have no two texts that lie over each other", arguments: names, ChartWidth.allCases)
  func overlaps(name: String, width: ChartWidth) throws {
    let chart = try #require(GoldenCharts.all.first { $0.name == name }?.chart)
    let texts = try SVGReader.elements(of: chart.svg(ChartStyle(width: width)))
      .filter { $0.name == "text" }.map(TextBox.init)
    for (index, one) in texts.enumerated() {
      #expect(one.left >= -1 && one.right <= (width == .wide ? 641 : 301), "\(one.text)")
      for other in texts.dropFirst(index + 1) {
        #expect(!one.overlaps(other), "\(one.text) over \(other.text)")
      }
    }
  }
}
