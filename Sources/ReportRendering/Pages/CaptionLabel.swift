import CommonMark

/// What stands before a caption: `Table 3.`
enum CaptionLabel {
  /// A label as HTML; nothing without one.
  static func html(_ label: String?) -> String {
    label.map { "<span class=\"caption-label\">\(Markdown.escapeHTML($0)).</span> " } ?? ""
  }
}
