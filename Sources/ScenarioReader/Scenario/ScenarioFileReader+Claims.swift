import ScenarioModel

extension ScenarioFileReader {
  /// Keys that say nothing about costs, which claims don't change.
  private static let apartFromCosts: Set<String> = [
    "claims", "audits", "disagreements", "report", "budget", "brand",
  ]

  /// Whether workloads or options are left to the claims, so that it can't be costed itself.
  var isPart: Bool {
    guard role != .overlay, !file.has("workloads") || !file.has("options") else { return false }
    return role == .audited || file.has("audits") || report == .audit
  }

  /// Which report it is built into; what is wrong with the word is noted elsewhere.
  private var report: ReportKind? {
    file.entry("report")?.value.text.flatMap(ReportKind.init)
  }

  /// The report and the claims, which stand in the file itself only.
  func readClaims() -> (report: ReportKind, claims: [Claim]) {
    guard role != .overlay else { return (.client, []) }
    let report: ReportKind = file.choice("report") ?? .client
    if file.has("audits"), isPart, role == .whole, report != .audit {
      file.error(
        "the scenario has no options to report on", at: "audits", help: "say 'report: audit'")
    }
    let costed = file.entries.filter { !Self.apartFromCosts.contains($0.key) }
    let overlays = OverlayReader(
      base: YAMLNode(content: .mapping(costed), spot: file.spot), isPart: isPart,
      session: file.session
    ) { changed(to: $0).read() }
    return (report, ClaimsReader(file: file, overlays: overlays).read())
  }

  /// A reader for what a claim makes of the file.
  private func changed(to fields: Fields) -> ScenarioFileReader {
    ScenarioFileReader(
      file: fields, catalog: catalog, policy: policy, frameworks: frameworks,
      fallbackDate: fallbackDate, picture: picture, role: .overlay)
  }
}
