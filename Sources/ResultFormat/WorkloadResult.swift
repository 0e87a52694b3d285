import DecisionEngine

/// `workloads.W`.
struct WorkloadResult: Codable, Sendable {
  let totals: [String: Amount]
  let cheapest: Nullable<String>
  let verdict: String
  let findings: [String]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case totals, cheapest, verdict, findings
  }

  init(_ answer: WorkloadAnswer, findings: [String], ids: [String]) {
    self.findings = findings
    totals = Dictionary(ids: ids, answer.totals.map { Amount(finite: $0) })
    cheapest = Nullable(answer.cheapest.map { ids[$0] })
    verdict = answer.verdict.rawValue
  }
}

extension WorkloadResult: DescribedObject {
  static func schema(of key: CodingKeys) -> JSONSchema {
    switch key {
    case .totals:
      .map(
        of: .amount("An option's monthly total; null where it can't serve it."),
        "What each option would cost for this workload alone.")
    case .cheapest: .text("The cheapest that may serve it; null where none may.").orNull
    case .verdict: .word(Verdict.self, "How sure that is.")
    case .findings: .list(of: .text("A sentence."), "What is to be known of its usage log.")
    }
  }
}
