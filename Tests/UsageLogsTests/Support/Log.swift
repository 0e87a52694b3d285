import Synchronization
import UsageLogs

/// A log of a test, given to the reader in pieces.
struct Log {
  /// Its bytes.
  var bytes: [UInt8]
  /// The name it has in messages.
  var name = "log.csv"
  /// So many bytes are given at a time.
  var piece = 1 << 20

  init(_ text: String, name: String = "log.csv", piece: Int = 1 << 20) {
    bytes = Array(text.utf8)
    (self.name, self.piece) = (name, piece)
  }

  /// The log as the reader takes it.
  var source: UsageSource {
    let place = Place()
    return UsageSource(name: name) { [bytes, piece] most in
      place.next(min(most, piece), of: bytes)
    }
  }

  /// What a reader finds in it.
  func reading(
    _ request: LayoutRequest = LayoutRequest(), zone: UsageZone = .utc, local: Bool = false,
    rules: UsageRules = UsageRules(), workers: UsageWorkers = .alone
  ) throws -> UsageReading {
    let reader = UsageLogReader(request, zone: zone, naiveTimesAreLocal: local, rules: rules)
    return try reader.read([source], workers: workers)
  }

  /// Its statistics.
  func summary(
    _ request: LayoutRequest = LayoutRequest(), zone: UsageZone = .utc, local: Bool = false,
    rules: UsageRules = UsageRules()
  ) throws -> UsageSummary {
    UsageSummary(try reading(request, zone: zone, local: local, rules: rules))
  }

  /// The fault that a reader finds in it; nil where there is none.
  func fault(
    _ request: LayoutRequest = LayoutRequest(), rules: UsageRules = UsageRules()
  ) -> UsageFault? {
    do {
      _ = try reading(request, rules: rules)
      return nil
    } catch {
      return error as? UsageFault
    }
  }
}

/// How far a log has been given.
private final class Place: Sendable {
  // A class, because the closure of a source moves it.
  private let start = Mutex(0)

  func next(_ count: Int, of bytes: [UInt8]) -> [UInt8] {
    start.withLock { start in
      let end = min(start + count, bytes.count)
      defer { start = end }
      return Array(bytes[start..<end])
    }
  }
}
