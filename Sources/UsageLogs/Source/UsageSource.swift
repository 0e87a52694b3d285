/// One log as bytes, read from its start to its end.
package struct UsageSource: Sendable {
  /// The log as the user named it.
  package let name: String
  /// The next bytes, at most so many as asked for; none at the end.
  package let read: @Sendable (Int) throws -> [UInt8]

  /// A log that is read through a closure.
  package init(name: String, read: @escaping @Sendable (Int) throws -> [UInt8]) {
    self.name = name
    self.read = read
  }
}
