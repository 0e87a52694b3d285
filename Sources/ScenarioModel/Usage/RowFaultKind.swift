/// What keeps a row of a log from being counted.
package enum RowFaultKind: String, CaseIterable, Sendable {
  case cells = "another number of cells than the header has"
  case notJSON = "no JSON object"
  case notATime = "no time"
  case otherStyle = "a time in another format than the first row's"
  case absurdTime = "a time before 2000 or after 2099"
  case empty = "an empty cell"
  case notANumber = "no whole number"
  case negative = "a negative number"
  case absurd = "a number too large for one row"
  case cachedAboveInput = "more cached tokens than input tokens"
  case notMoney = "no amount of money"
  case alone = "a time far from all others"
}
