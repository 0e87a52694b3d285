import UsageLogs

extension UsageZone {
  /// Central European time in 2026: summer time from 2026-03-29 01:00 UTC to 2026-10-25 01:00 UTC.
  static let berlin2026 = UsageZone(name: "Europe/Berlin") { moment in
    // 2026-03-29T01:00Z is 20,541 days and an hour after 1970; 2026-10-25T01:00Z 20,751 and one.
    (20_541 * 86_400 + 3_600..<20_751 * 86_400 + 3_600).contains(moment) ? 7_200 : 3_600
  }

  /// Five and a half hours ahead of UTC.
  static let kolkata = UsageZone(name: "Asia/Kolkata") { _ in 19_800 }
}
