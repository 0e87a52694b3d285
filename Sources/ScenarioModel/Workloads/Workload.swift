package import Quantities

/// One kind of work that the organisation sends to a model.
package struct Workload: Equatable, Sendable {
  /// What the requests are for.
  package enum Task: String, CaseIterable, Sendable {
    case embeddings, classification, extraction, generation, chat, code, reasoning
    case longContext = "long-context"
  }

  /// The key in the file.
  package let id: String
  /// The name for people; the id unless given.
  package let name: String
  /// What the requests are for, where it is said.
  package let task: Task?
  /// How much there is of it.
  package let volume: Volume
  /// κ, the share of input read from the prompt cache.
  package let cachedInput: Figure
  /// κ_w, the share of input written to the prompt cache.
  package let cacheWrites: Figure
  /// β, the share that may wait for a batch.
  package let batchable: Figure
  /// How the work is spread over the week.
  package let traffic: Traffic
  /// What an option must offer to serve it.
  package let needs: Needs
  /// What happens when an answer is wrong; nil where every answer counts as right.
  package var outcomes: Outcomes?
  /// What the request log says that its traffic comes from; nil where the file names none.
  package var measured: MeasuredTraffic?

  /// A workload as the file describes it.
  package init(
    id: String, name: String, task: Task?, volume: Volume, cachedInput: Figure,
    cacheWrites: Figure, batchable: Figure, traffic: Traffic, needs: Needs,
    outcomes: Outcomes? = nil
  ) {
    self.id = id
    self.name = name
    self.task = task
    self.volume = volume
    self.cachedInput = cachedInput
    self.cacheWrites = cacheWrites
    self.batchable = batchable
    self.traffic = traffic
    self.needs = needs
    self.outcomes = outcomes
  }
}
