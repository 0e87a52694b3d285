import Foundation
import Publishing
import Testing

@Suite("Artifact writer")
struct ArtifactWriterTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("publishing-\(UUID())")

  private func names() -> [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  @Test("a file is whole, in folders that are made for it, and replaces an older one")
  func writes() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("a/b/report.html").path
    try ArtifactWriter.write("first", to: path)
    try ArtifactWriter.write("second", to: path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "second")
    #expect(names() == ["a", "a/b", "a/b/report.html"], "no draft is left")
  }

  @Test("where a file stands for a folder nothing is written and the reason is said")
  func blocked() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let blocked = folder.appendingPathComponent("blocked").path
    try ArtifactWriter.write("a file", to: blocked)
    #expect(throws: PublishingError.self) {
      try ArtifactWriter.write("text", to: blocked + "/report.html")
    }
    #expect(names() == ["blocked"])
  }

  @Test("a folder in the report's place is kept, and no draft is left beside it")
  func occupied() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("report.html")
    try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    #expect(throws: PublishingError.self) { try ArtifactWriter.write("text", to: path.path) }
    #expect(names() == ["report.html"])
  }
}
