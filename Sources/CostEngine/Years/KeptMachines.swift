/// Machines that are there anyway in a month: bought and alive, or committed.
struct KeptMachines {
  /// The replicas of each committed term that are still owed.
  let committed: [Double]
  /// The price of each term over month 1's.
  let committedPrice: [Double]
  /// Bought machines that live.
  let live: Double

  /// None, as before month 1.
  static let none = KeptMachines(committed: [], committedPrice: [], live: 0)
}
