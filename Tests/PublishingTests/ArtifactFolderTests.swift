import Foundation
import Publishing
import Testing

@Suite("Artifacts of several files")
struct ArtifactFolderTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("publishing-\(UUID())")

  private func names() -> [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  private func artifact(_ names: String..., text: String = "new") -> Artifact {
    .folder(
      ArtifactFolder(
        names.map { ArtifactFolder.File(name: $0, text: text) },
        possibleNames: ["a.csv", "b.csv", "c.csv"]))
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  @Test("a file beside the folder is named like it, and no folder is made for nothing")
  func beside() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = ArtifactFolder.File(name: ".md", text: "page")
    let path = folder.path + "/report"
    try ArtifactWriter.write(.folder(ArtifactFolder([], beside: page)), to: path)
    #expect(names() == ["report.md"])
    let chart = ArtifactFolder.File(name: "a.svg", text: "chart")
    try ArtifactWriter.write(.folder(ArtifactFolder([chart], beside: page)), to: path)
    #expect(names() == ["report", "report.md", "report/a.svg"])
  }

  @Test("new files replace the old, those that are no more go, and other files stay")
  func replaces() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try ArtifactWriter.write(artifact("a.csv", "b.csv", text: "old"), to: folder.path)
    try ArtifactWriter.write("mine", to: folder.path + "/own.csv")
    try ArtifactWriter.write(artifact("b.csv", "c.csv"), to: folder.path)
    #expect(names() == ["b.csv", "c.csv", "own.csv"])
    #expect(try text("b.csv") == "new" && text("own.csv") == "mine")
  }

  @Test("where one of them can't be written all stay as they were, and no draft is left")
  func whole() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try ArtifactWriter.write(artifact("a.csv", text: "old"), to: folder.path)
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("b.csv"), withIntermediateDirectories: true)
    let error = #expect(throws: PublishingError.self) {
      try ArtifactWriter.write(artifact("a.csv", "b.csv"), to: folder.path)
    }
    #expect(error?.reason == "a folder stands in its place")
    #expect(names() == ["a.csv", "b.csv"])
    #expect(try text("a.csv") == "old")
  }

  @Test("a file in the folder's place is kept, and the reason is said")
  func blocked() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try ArtifactWriter.write("a file", to: folder.path + "/report")
    let error = #expect(throws: PublishingError.self) {
      try ArtifactWriter.write(artifact("a.csv"), to: folder.path + "/report")
    }
    #expect(error?.reason.hasPrefix("its folder can't be made") == true)
    #expect(names() == ["report"])
  }
}
