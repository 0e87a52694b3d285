import Diagnostics
import ScenarioModel

/// Puts the files of a catalog together and holds them against each other.
struct CatalogMerger {
  private var catalog = Catalog()
  private var throughputs: [CatalogThroughputReader.Row] = []
  private var faults: [Diagnostic] = []
  private var sessions: [ReadingSession] = []
  private var fileByID: [String: String] = [:]

  /// Adds what a file has.
  mutating func add(_ file: SourceFile) {
    do throws(Diagnostic) {
      let (root, session) = try YAMLComposer(file: file).compose()
      sessions.append(session)
      let fields = Fields(
        root, of: "the catalog", path: "", named: root.spot, CatalogTables.file, session)
      if let fields { add(fields) }
    } catch {
      faults.append(error)
    }
  }

  /// The catalog with everything that is wrong, file by file.
  var reading: Reading<Catalog> {
    for row in throughputs { checkNames(of: row) }
    return Reading(catalog, faults + sessions.flatMap(\.diagnostics))
  }

  private mutating func add(_ fields: Fields) {
    fields.checkVersion("catalog")
    for entry in fields.namedEntries("models") where isNew("model", entry, fields.session) {
      catalog.models[entry.key] = CatalogModelReader(fields.session).read(entry)
    }
    for entry in fields.namedEntries("instances") where isNew("instance", entry, fields.session) {
      catalog.instances[entry.key] = CatalogInstanceReader(fields.session).read(entry)
    }
    for item in fields.items("throughput") {
      guard let row = CatalogThroughputReader(fields.session).read(item) else { continue }
      throughputs.append(row)
      catalog.throughputs.append(row.fact)
    }
  }

  private mutating func isNew(
    _ kind: String, _ entry: YAMLEntry, _ session: ReadingSession
  ) -> Bool {
    let id = kind + " '\(entry.key)'"
    if let file = fileByID[id] {
      session.error(
        "\(id) is already in \(file)", at: entry.keySpot, help: "merge the two entries")
      return false
    }
    fileByID[id] = session.file
    return true
  }

  private func checkNames(of row: CatalogThroughputReader.Row) {
    let fields = row.fields
    if fileByID["model '\(row.fact.model)'"] == nil {
      fields.error("\(fields.name("model")) names no model of the catalog", at: "model")
    }
    if fileByID["instance '\(row.fact.instance)'"] == nil {
      fields.error("\(fields.name("instance")) names no instance of the catalog", at: "instance")
    }
  }
}
