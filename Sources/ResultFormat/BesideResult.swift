/// `options.ID.beside`.
struct BesideResult: Codable, Sendable {
  let idle: Nullable<Double>
  let rentalMultiple: Nullable<Double>

  enum CodingKeys: String, CodingKey {
    case idle
    case rentalMultiple = "rental_multiple"
  }
}
