// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [],
  settings: [SwiftSetting] = [], plugins: [Target.PluginUsage] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: resources,
    swiftSettings: strict + settings, plugins: plugins)
}

/// What is optimised in debug builds too: tests play ten thousand scenarios, and read long logs.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// What tests compare with, which is no source of theirs.
let recorded = ["EndToEndTests": ["Cases"], "SVGChartsTests": ["Golden/Pictures"]]

func tests(
  _ name: String, _ dependencies: [Target.Dependency], settings: [SwiftSetting] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"],
    exclude: recorded[name] ?? [], swiftSettings: strict + settings)
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let numerics: Target.Dependency = .product(name: "RealModule", package: "swift-numerics")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")

let package = Package(
  name: "breakeven",
  products: [.executable(name: "breakeven", targets: ["breakeven"])],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    module("CommonMark", ["CMark"]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    module("Workbooks", ["CXLSXWriter"]),
    module("Diagnostics"),
    module("Quantities"),
    module("SVGCharts"),
    module("ScenarioModel", ["Quantities", numerics]),
    module("ScenarioReader", ["ScenarioModel", "Quantities", "Diagnostics", yams]),
    module(
      "CostEngine", ["ScenarioModel", "Quantities", numerics], settings: optimised),
    module("UsageLogs", ["ScenarioModel", "Quantities"], settings: optimised),
    module("DecisionEngine", ["CostEngine", "ScenarioModel", "Quantities"]),
    module("ResultFormat", ["DecisionEngine", "CostEngine", "ScenarioModel", "Quantities"]),
    module(
      "ReportModel", ["DecisionEngine", "CostEngine", "ScenarioModel", "Quantities", "SVGCharts"],
      plugins: ["EmbedShippedFiles"]),
    module(
      "ReportWorkbooks",
      [
        "ReportModel", "DecisionEngine", "CostEngine", "ScenarioModel", "Quantities", "Workbooks",
      ]),
    module(
      "ReportRendering",
      ["ReportModel", "ScenarioModel", "SVGCharts", "CommonMark", "Diagnostics", mustache, crypto]),
    module("PriceLists", ["Quantities", "Diagnostics"], settings: optimised),
    module("Publishing", ["Workbooks", "Diagnostics", subprocess]),
    .executableTarget(
      name: "breakeven",
      dependencies: [
        "Diagnostics", "Quantities", "ScenarioModel", "ScenarioReader", "CostEngine",
        "DecisionEngine", "ResultFormat", "ReportModel", "ReportRendering", "ReportWorkbooks",
        "Publishing", "PriceLists", "UsageLogs", arguments, crypto,
      ],
      swiftSettings: strict, plugins: ["EmbedShippedFiles"]),
    .executableTarget(
      name: "ShippedFilesEmbedder", dependencies: [yams], swiftSettings: strict),
    .plugin(
      name: "EmbedShippedFiles", capability: .buildTool(),
      dependencies: ["ShippedFilesEmbedder"], path: "Sources/EmbedShippedFiles"),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "ScenarioFixtures", dependencies: ["ScenarioModel", "Quantities"],
      path: "Tests/ScenarioFixtures", swiftSettings: strict),
    tests("CommonMarkTests", ["CommonMark"]),
    tests("WorkbooksTests", ["Workbooks"]),
    tests(
      "ReportWorkbooksTests",
      [
        "ReportWorkbooks", "ReportModel", "DecisionEngine", "ScenarioModel", "Quantities",
        "Workbooks", "ScenarioFixtures",
      ]),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("QuantitiesTests", ["Quantities"]),
    tests("SVGChartsTests", ["SVGCharts"]),
    tests(
      "ReportModelTests",
      [
        "ReportModel", "SVGCharts", "DecisionEngine", "ScenarioModel", "ScenarioReader",
        "Diagnostics", "Quantities", "ScenarioFixtures",
      ]),
    tests(
      "ReportRenderingTests",
      ["ReportRendering", "ReportModel", "SVGCharts", "Diagnostics", "ScenarioModel", crypto]),
    tests(
      "ResultFormatTests",
      [
        "ResultFormat", "DecisionEngine", "CostEngine", "ScenarioModel", "Quantities",
        "ScenarioFixtures",
      ]),
    tests("PriceListsTests", ["PriceLists", "Quantities", "Diagnostics"]),
    tests("PublishingTests", ["Publishing", "Workbooks"]),
    tests(
      "EndToEndTests",
      ["breakeven", "ReportModel", "ScenarioReader", "ScenarioModel", "Diagnostics"]),
    tests(
      "UsageLogsTests", ["UsageLogs", "ScenarioModel", "Quantities", numerics],
      settings: optimised),
    tests(
      "ScenarioReaderTests", ["ScenarioReader", "ScenarioModel", "Quantities", "Diagnostics"]),
    tests(
      "CostEngineTests",
      ["CostEngine", "DecisionEngine", "ScenarioModel", "Quantities", "ScenarioFixtures", numerics]),
    tests(
      "DecisionEngineTests",
      [
        "DecisionEngine", "CostEngine", "ScenarioModel", "Quantities", "ScenarioFixtures",
        "ScenarioReader",
      ]),
  ]
)
