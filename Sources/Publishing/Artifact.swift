/// What is written of a report in one format.
package enum Artifact: Sendable {
  /// One file.
  case file([UInt8])
  /// Files that belong together, in a folder of their own.
  case folder(ArtifactFolder)
}
