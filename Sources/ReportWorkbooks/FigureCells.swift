import CostEngine
import Workbooks

/// The figures of the workings as cells of other sheets: links, or values where a formula would give
/// away what is internal.
struct FigureCells {
  let workings: Workings
  let cells: [Int: CellReference]
  let frozen: Set<Int>
  /// The step of each figure that is shown, by its path.
  let figures: [String: Int]

  /// The cell of the workings under a path; nil where the figure is not shown.
  func reference(_ path: String) -> CellReference? { figures[path].flatMap { cells[$0] } }

  /// The value of the figure under a path as it is shown; nil where it is not.
  func value(_ path: String) -> Double? {
    figures[path].map { step in
      let value = workings.steps[step].value
      return frozen.contains(step) ? Frozen.rounded(value) : value
    }
  }

  /// The cells that say whether a part of an option serves anything, and what they said as shipped.
  var switches: [(cell: CellReference, value: Double)] {
    figures.keys.sorted().filter { $0.contains(".uses[") && isLive($0) }.compactMap { path in
      guard let cell = reference(path), let value = value(path) else { return nil }
      return (cell, value)
    }
  }

  /// Whether the figure under a path is a formula.
  func isLive(_ path: String) -> Bool { figures[path].map { !frozen.contains($0) } ?? false }

  /// A cell that shows the figure under a path; other text where there is none.
  func cell(_ path: String, _ style: CellStyle, else text: String = "–") -> Cell {
    guard let reference = reference(path), let value = value(path) else {
      return .text(text, style.with(\.isFlushRight, true))
    }
    return .formula(.cell(reference), value, style)
  }
}
