/// Hashes that are the same in every process and on every machine, unlike `Hasher`.
package enum StableHash {
  /// The 64-bit FNV-1a hash of the UTF-8 of a text: the random stream of a key path.
  package static func fnv1a(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
  }
}
