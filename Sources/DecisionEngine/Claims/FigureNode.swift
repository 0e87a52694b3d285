/// A figure of the result, or the names that lead to more of them.
indirect enum FigureNode {
  case figure(Double?)
  case branch([String], (String) -> FigureNode)

  /// A figure; what is not finite has no meaning.
  static func finite(_ value: Double?) -> FigureNode {
    .figure(value.flatMap { $0.isFinite ? $0 : nil })
  }

  /// Figures by name, computed once they are asked for.
  static func figures(_ figures: [(name: String, value: () -> Double?)]) -> FigureNode {
    .branch(figures.map(\.name)) { name in
      .finite(figures.first { $0.name == name }?.value())
    }
  }

  /// What stands under ids, by their places.
  static func ids(_ ids: [String], _ child: @escaping (Int) -> FigureNode) -> FigureNode {
    .branch(ids) { name in ids.firstIndex(of: name).map(child) ?? .figure(nil) }
  }

  /// The same names and those of another branch.
  func and(_ names: [String], _ child: @escaping (String) -> FigureNode) -> FigureNode {
    guard case .branch(let own, let ownChild) = self else { return self }
    return .branch(own + names) { own.contains($0) ? ownChild($0) : child($0) }
  }
}
