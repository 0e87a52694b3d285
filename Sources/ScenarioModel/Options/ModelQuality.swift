/// How capable a model is, in the documents' three words.
package enum ModelQuality: String, CaseIterable, Sendable {
  case goodEnough = "good-enough"
  case specialised
  case frontier
}
