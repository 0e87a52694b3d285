/// What to do next by situation (document 000, claims D0-52 to D0-55).
package enum NextStep: String, CaseIterable, Sendable {
  /// Say in `answers.stage` how far the organisation is.
  case nameStage = "name-stage"
  /// Stay on APIs and collect usage until three months are stable.
  case collectUsage = "collect-usage"
  /// Usage is stable: this study is the one to run; renew it as volumes move.
  case runStudy = "run-study"
  /// A high API bill and nobody to run machines: a managed provider of open models.
  case managedProvider = "managed-provider"
  /// The document says nothing of a scale-up that has a team: this report decides.
  case notCovered = "not-covered"
  /// Audit which calls a small model could serve.
  case auditTasks = "audit-tasks"
  /// Route a part of the calls to a small model before anything is moved.
  case pilotRouting = "pilot-routing"
}
