import Foundation

/// The outside program that prints pages as PDF.
package struct PDFEngine: Equatable, Sendable {
  /// How it is asked.
  package enum Kind: String, CaseIterable, Sendable {
    case weasyprint, chromium
  }

  /// How it is asked.
  package let kind: Kind
  /// Its name, looked for on PATH, or its path.
  package let program: String

  /// The engine of a word: one of the two names, or the path of a program, which is asked as
  /// Chromium where its name says so.
  package init(_ word: String) {
    program = word
    let name = word.split(separator: "/").last.map { $0.lowercased() } ?? ""
    kind = name.contains("chrom") ? .chromium : .weasyprint
  }

  /// WeasyPrint from PATH.
  package static let standard = PDFEngine(Kind.weasyprint.rawValue)

  /// Whether it is a path, not a name to look for.
  var isPath: Bool { program.contains("/") }

  /// Why it can't be used; nil where it is there.
  package var fault: PDFError? {
    let files = FileManager.default
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let places =
      isPath ? [program] : path.split(separator: ":").map { "\($0)/\(program)" }
    return places.contains(where: files.isExecutableFile)
      ? nil : PDFError(self, "is not installed", help: installation)
  }

  /// What a user does where it is missing.
  var installation: String {
    switch kind {
    case .weasyprint:
      "install it with 'pip install \"weasyprint>=69\"', or print with '--pdf-engine chromium'"
    case .chromium: "install it with 'apt-get install chromium', or print with WeasyPrint"
    }
  }

  /// Whether it can attach files to a document.
  package var attachesFiles: Bool { kind == .weasyprint }

  /// What it is called with to print a page with files attached.
  ///
  /// PDF/A-3 is what allows attachments of any kind; its level A is tagged as PDF/UA is, but a
  /// document is only given the name of one of both.
  func arguments(
    page: String, target: String, folder: String, attaching files: [String] = []
  ) -> [String] {
    switch kind {
    case .weasyprint:
      ["--pdf-variant", files.isEmpty ? "pdf/ua-1" : "pdf/a-3a", "--encoding", "utf-8"]
        + files.flatMap { ["--attachment", $0, "--attachment-relationship", "Source"] }
        + [page, target]
    case .chromium:
      [
        "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder)/profile",
        "--no-pdf-header-footer", "--generate-pdf-document-outline",
        "--print-to-pdf=\(target)", "file://\(page)",
      ] + (getuid() == 0 ? ["--no-sandbox"] : [])
    }
  }
}
