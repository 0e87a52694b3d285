/// How far a number can be trusted, from measured on site to merely assumed.
package enum Evidence: String, CaseIterable, Sendable {
  case measured, quoted, list, derived, assumed
}
