import CostEngine

/// `break_even[]`.
struct BreakEvenResult: Codable, Sendable {
  let from: String
  let to: String
  let first: Nullable<BreakEvenPoint>
  let lasting: Nullable<BreakEvenPoint>
  let load: Amount

  enum CodingKeys: String, CodingKey, CaseIterable {
    case from, to, first, lasting, load
  }

  init(_ breakEven: BreakEven, ids: [String]) {
    from = ids[breakEven.from]
    to = ids[breakEven.to]
    first = Nullable(breakEven.first.map(BreakEvenPoint.init))
    lasting = Nullable(breakEven.lasting.map(BreakEvenPoint.init))
    load = Amount(finite: breakEven.load)
  }
}

extension BreakEvenResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .from: .text("The option that is paid.")
    case .to: .text("The option that might undercut it.")
    case .first:
      BreakEvenPoint.schema(describedAs: "The lowest volume from which `to` is cheaper.").orNull
    case .lasting:
      BreakEvenPoint.schema(describedAs: "The volume above which `to` stays cheaper.").orNull
    case .load: .amount("The average load of today's fleet at which both cost the same.")
    }
  }
}
