import ScenarioModel
import ScenarioReader

/// A scenario that was read without an error.
struct ReadScenario: Sendable {
  /// The file it came from.
  let file: InputFile
  /// The SHA-256 of the file's bytes.
  let sha256: String
  /// The files that it extends, with their digests.
  let bases: [Provenance.Input]
  /// The usage logs that it names, with their digests.
  let logs: [NamedLog]
  /// Which report it is built into.
  let report: ReportKind
  /// What the report is written in.
  let language: ReportLanguage
  /// Whether it has options to decide between, and not claims alone.
  let isComplete: Bool
  /// Whether anything of it may be shown to the public.
  let hasPublicPart: Bool
  /// The scenario; nil past the number that is kept, so that memory stays bounded.
  let kept: Scenario?
}
