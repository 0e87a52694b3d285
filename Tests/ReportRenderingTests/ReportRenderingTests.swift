// ReportRenderingTests
