import Diagnostics
package import Quantities
package import ScenarioModel

/// Reads a scenario with the files that it extends, or every problem of them with its place.
package struct ScenarioReader: Sendable {
  private let catalog: Catalog
  private let policy: PolicyDocument
  private let frameworks: [Framework]
  private let fallbackDate: CalendarDate?
  private let picture: @Sendable (String) -> FileAnswer
  private let base: @Sendable (String) -> FileAnswer
  private let usage: @Sendable (UsageRequest) -> UsageAnswer

  /// A reader for scenarios that share a catalog and a policy.
  ///
  /// The fallback stands for a scenario's own date. A picture, and a file that is extended, are
  /// asked for by their path from the scenario's folder, which never is absolute nor has `..`; so
  /// are usage logs.
  package init(
    catalog: Catalog, policy: PolicyDocument, frameworks: [Framework] = [],
    fallbackDate: CalendarDate? = nil,
    picture: @escaping @Sendable (String) -> FileAnswer,
    base: @escaping @Sendable (String) -> FileAnswer,
    usage: @escaping @Sendable (UsageRequest) -> UsageAnswer = { _ in
      .refused("usage logs can't be read here", help: nil)
    }
  ) {
    self.catalog = catalog
    self.policy = policy
    self.frameworks = frameworks
    self.fallbackDate = fallbackDate
    self.picture = picture
    self.base = base
    self.usage = usage
  }

  /// The scenario of a file.
  package func read(_ file: SourceFile) -> Reading<Scenario> { read(file, for: .whole) }

  private func read(_ file: SourceFile, for role: ScenarioRole) -> Reading<Scenario> {
    do throws(Diagnostic) {
      let (root, session) = try YAMLComposer(file: file).compose()
      return read(root, session, role)
    } catch {
      return Reading(nil, [error])
    }
  }

  private func read(
    _ root: YAMLNode, _ session: ReadingSession, _ role: ScenarioRole
  ) -> Reading<Scenario> {
    var extensions = ExtensionReader(session: session, base: base)
    do throws(Diagnostic) {
      var logs = UsageExpansion(session: session, answer: usage)
      let whole = try logs.expanded(try extensions.extended(root))
      guard
        let file = Fields(
          whole, of: "the scenario", path: "", named: root.spot, ScenarioTables.file, session)
      else { return Reading(nil, session.diagnostics, bases: extensions.bases) }
      let (scenario, audits) = scenario(file, role)
      var named = audits.logs
      named.add(
        logs.logs.map { workload, input in
          let path = "workloads.\(workload).traffic"
          return NamedLog(input: input, isInternal: scenario?.isInternal(path) ?? false)
        })
      let bases = extensions.bases
      let audited = audits.files.filter { file in !bases.contains { $0.path == file.path } }
      return Reading(
        scenario.map { Self.scenario($0, with: logs.measured) },
        session.diagnostics + audits.diagnostics, bases: bases + audited,
        shown: logs.files, logs: named)
    } catch {
      return Reading(nil, session.diagnostics + [error], bases: extensions.bases)
    }
  }

  /// A scenario with what logs say beside the numbers of its workloads.
  private static func scenario(
    _ scenario: Scenario, with measured: [String: MeasuredTraffic]
  ) -> Scenario {
    var scenario = scenario
    for (index, workload) in scenario.workloads.enumerated() {
      scenario.workloads[index].measured = measured[workload.id]
    }
    return scenario
  }

  private func scenario(_ file: Fields, _ role: ScenarioRole) -> (Scenario?, AuditsReader.Read) {
    var scenario = ScenarioFileReader(
      file: file, catalog: catalog, policy: policy, frameworks: frameworks,
      fallbackDate: fallbackDate, picture: picture,
      role: role
    ).read()
    let audits = audits(of: file, role, own: scenario?.claims ?? [])
    let isWhole = audits.isWhole && scenario != nil
    let disagreements = DisagreementsReader(
      file: file, claims: isWhole ? audits.claims : nil
    ).read()
    scenario?.audits = audits.scenarios
    scenario?.disagreements = disagreements
    return (scenario, audits)
  }

  /// The scenarios that a file audits; one that is audited can't have any.
  private func audits(
    of file: Fields, _ role: ScenarioRole, own: [Claim]
  ) -> AuditsReader.Read {
    if role == .audited, file.has("audits") {
      file.error(
        "a file that is audited can't audit others", at: "audits",
        help: "name all of them in one file")
      return AuditsReader.Read(isWhole: false)
    }
    return AuditsReader(file: file, base: base, own: own) { source, folder in
      reader(in: folder).read(source, for: .audited)
    }.read()
  }

  /// A reader for scenarios of a folder below this one's.
  private func reader(in folder: String) -> ScenarioReader {
    ScenarioReader(
      catalog: catalog, policy: policy, frameworks: frameworks, fallbackDate: fallbackDate,
      picture: { [picture] in picture(folder + $0) }, base: { [base] in base(folder + $0) },
      usage: { [usage] request in
        var request = request
        request.logs = request.logs.map { folder + $0 }
        return usage(request)
      })
  }
}
