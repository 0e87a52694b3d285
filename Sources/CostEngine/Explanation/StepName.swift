/// What a step is called, and what it counts.
struct StepName: Sendable {
  let text: String
  let unit: StepUnit?
}
