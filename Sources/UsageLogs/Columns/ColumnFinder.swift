/// Finds the columns of a log by their names.
struct ColumnFinder {
  /// The names in the order of the columns.
  let names: [String]
  /// How records are told apart.
  let syntax: LogSyntax
  /// The log's name.
  let file: String

  private var plainNames: [String] { names.map { $0.lowercased() } }

  /// The layout with the columns that were asked for, else those of the format they are of.
  func layout(for request: LayoutRequest) throws(UsageFault) -> LogLayout {
    let format = try format(for: request)
    var layout = LogLayout(
      syntax: syntax, format: format, names: Array(repeating: nil, count: LogLayout.slotCount),
      slots: Array(repeating: LogLayout.noSlot, count: names.count),
      countsCacheApart: request.countsCacheApart ?? format?.countsCacheApart ?? false)
    for role in ColumnRole.mappable {
      if let name = request.columns[role] {
        try place(role, at: try column(named: [name]), in: &layout)
      } else if let format, let index = index(of: format.names(of: role)) {
        try place(role, at: index, in: &layout)
      }
    }
    if let group = request.group {
      let known = format.map { $0.groupNames(group.lowercased()) } ?? []
      try place(.group, at: try column(named: [group] + known), in: &layout)
    }
    return layout
  }

  /// The first format whose columns are all there; nil where the request names enough of its own.
  private func format(for request: LayoutRequest) throws(UsageFault) -> LogFormat? {
    let lacks = LogFormat.allCases.map { format in
      format.required.filter {
        request.columns[$0] == nil && index(of: format.names(of: $0)) == nil
      }
    }
    let fits = LogFormat.allCases.indices.filter { index in
      lacks[index].isEmpty && hasOwn(LogFormat.allCases[index], request)
    }
    if let first = fits.first { return LogFormat.allCases[first] }
    let isMapped = request.columns[.timestamp] != nil
    if isMapped, request.columns[.requests] != nil || request.columns[.input] != nil { return nil }
    let nearest = lacks.indices.min { lacks[$0].count < lacks[$1].count } ?? 0
    let format = LogFormat.allCases[nearest]
    throw UsageFault(
      file: file, line: 1,
      .unknownFormat(
        nearest: format, lacks: lacks[nearest].compactMap { format.names(of: $0).first },
        header: names))
  }

  /// Whether a column that a format must have has the format's name and is not mapped.
  private func hasOwn(_ format: LogFormat, _ request: LayoutRequest) -> Bool {
    format.required.contains {
      request.columns[$0] == nil && index(of: format.names(of: $0)) != nil
    }
  }

  private func column(named candidates: [String]) throws(UsageFault) -> Int {
    if let index = index(of: candidates.map { $0.lowercased() }) { return index }
    throw UsageFault(file: file, line: 1, .noColumn(candidates.first ?? "", header: names))
  }

  private func index(of candidates: [String]) -> Int? {
    let plain = plainNames
    return candidates.lazy.compactMap { plain.firstIndex(of: $0) }.first
  }

  private func place(
    _ role: ColumnRole, at index: Int, in layout: inout LogLayout
  ) throws(UsageFault) {
    guard plainNames.count(where: { $0 == plainNames[index] }) == 1 else {
      throw UsageFault(file: file, line: 1, .columnTwice(names[index]))
    }
    layout.names[role.slot] = Array(names[index].utf8)
    layout.slots[index] = UInt8(role.slot)
  }
}
