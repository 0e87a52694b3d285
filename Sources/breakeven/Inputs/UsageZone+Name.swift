import Foundation
import UsageLogs

extension UsageZone {
  /// The clock of a name of the IANA time zone database; nil where it has none.
  init?(named name: String) {
    guard let zone = TimeZone(identifier: name) else { return nil }
    self.init(name: name) { moment in
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment)))
    }
  }
}
