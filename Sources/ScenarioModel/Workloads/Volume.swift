/// How much work there is: counted in requests, or in tokens as billed (model.md, 2).
package enum Volume: Equatable, Sendable {
  case requests(RequestVolume)
  case tokens(TokenVolume)
}
