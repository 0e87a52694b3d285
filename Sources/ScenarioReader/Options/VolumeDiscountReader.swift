import Quantities
import ScenarioModel

/// Reads the marginal bands of a volume discount (model.md, 3).
struct VolumeDiscountReader {
  /// The option's keys.
  let option: Fields

  /// The bands in rising order; those that are wrong are left out.
  func read() -> [VolumeDiscount] {
    guard let table = option.table.entryTable("volume_discounts") else { return [] }
    var bands: [VolumeDiscount] = []
    for (number, item) in option.items("volume_discounts").enumerated() {
      let fields = Fields(
        item, of: "a volume discount of \(option.scope)",
        path: option.path("volume_discounts") + ".\(number)", named: item.spot, table,
        option.session)
      guard let fields, let band = band(fields) else { continue }
      check(band, after: bands.last, fields)
      bands.append(band)
    }
    return bands
  }

  private func band(_ fields: Fields) -> VolumeDiscount? {
    let above = fields.required("above")
    let discount = fields.required("discount")
    guard let above, let discount else { return nil }
    return VolumeDiscount(aboveTokensPerMonth: above, discount: discount)
  }

  private func check(_ band: VolumeDiscount, after last: VolumeDiscount?, _ fields: Fields) {
    guard let last, let spot = fields.value("above")?.spot else { return }
    let (before, here) = (last.aboveTokensPerMonth.value, band.aboveTokensPerMonth.value)
    guard here <= before else { return }
    let text = "'\(spot.text)'"
    fields.session.error(
      here == before
        ? "\(option.scope) has two volume discounts above \(text)"
        : "the volume discounts of \(option.scope) must rise: \(text) comes after "
          + NumberText.compact(before),
      at: spot, help: "list each band once, the smallest volume first")
  }
}
