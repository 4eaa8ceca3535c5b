// swift-tools-version: 6.1
import PackageDescription

// Data flows one way: read → check → evaluate → record → report. A target may import what its line names, nothing else;
// `swift build --explicit-target-dependency-import-check error` in CI holds it to that.
let package = Package(
    name: "tiendo",
    products: [
        .library(name: "TienDo", targets: ["TienDo"]),
        .library(name: "TienDoReports", targets: ["Reports"]),
        .executable(name: "tiendo", targets: ["TienDoCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // Values that everything speaks of.
        .target(name: "CDiagnosticPages"),
        .target(name: "Diagnostics", dependencies: ["CDiagnosticPages"]),
        .target(name: "Numerals"),
        .target(name: "PlanModel", dependencies: ["Diagnostics", "Numerals"]),

        // Threads, for reading and for evaluating.
        .target(name: "Workers"),

        // Read.
        .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
        .systemLibrary(name: "CNettle", providers: [.apt(["nettle-dev"])]),
        .target(name: "Spreadsheets", dependencies: ["CUTF8Proc"]),
        .target(
            name: "CLuaShim",
            // Debian's Lua, linked statically. No pkgConfig: it would add the shared library again.
            linkerSettings: [.linkedLibrary(":liblua5.4.a"), .linkedLibrary("m"), .linkedLibrary("dl")]
        ),
        .target(name: "LuaSandbox", dependencies: ["CLuaShim"]),
        .target(name: "LuaSyntax"),
        .target(name: "LuaTexts", dependencies: ["Diagnostics", "LuaSyntax"]),
        .target(name: "CStandardRules"),
        .target(name: "CPlanTemplates"),
        .target(
            name: "PlanFiles",
            dependencies: [
                "CNettle", "CPlanTemplates", "CStandardRules", "Diagnostics", "LuaSandbox", "LuaSyntax", "LuaTexts",
                "Numerals", "PlanModel", "Spreadsheets", "Workers",
            ]
        ),

        // Check.
        .target(
            name: "PlanChecks",
            dependencies: ["Diagnostics", "LuaSyntax", "LuaTexts", "Numerals", "PlanModel"]
        ),

        // Evaluate.
        .target(
            name: "RuleEngine",
            dependencies: ["Diagnostics", "LuaSandbox", "Numerals", "PlanChecks", "PlanModel", "Workers"]
        ),

        // Record and report.
        .target(name: "RunFiles", dependencies: ["Diagnostics", "Numerals", "PlanModel", "Spreadsheets"]),
        .target(name: "Reports", dependencies: ["Diagnostics", "Numerals", "PlanModel"]),

        // The verbs, for Swift programs and for the command.
        .target(
            name: "TienDo",
            dependencies: [
                "Diagnostics", "LuaSandbox", "PlanChecks", "PlanFiles", "PlanModel", "RuleEngine", "RunFiles",
            ],
            exclude: ["README.md"]
        ),
        .executableTarget(
            name: "TienDoCommand",
            dependencies: [
                "Diagnostics", "LuaSandbox", "PlanModel", "Reports", "TienDo",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            // Swift's runtime within the program: it starts a tenth sooner, and runs where no Swift is installed. SwiftPM
            // has but a flag of its command line for it; -l are the parts that the compiler then leaves out. Of no product
            // that other packages can use.
            linkerSettings: [
                .unsafeFlags(
                    [
                        "-static-stdlib", "-l_FoundationCShims", "-l_FoundationCollections", "-lswiftSynchronization",
                        "-lstdc++",
                    ],
                    .when(platforms: [.linux], configuration: .release)
                )
            ]
        ),

        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "NumeralsTests", dependencies: ["Numerals"]),
        .testTarget(name: "PlanModelTests", dependencies: ["Diagnostics", "Numerals", "PlanModel"]),
        .testTarget(name: "SpreadsheetsTests", dependencies: ["Spreadsheets"]),
        .testTarget(name: "WorkersTests", dependencies: ["Workers"]),
        .testTarget(name: "LuaSandboxTests", dependencies: ["CLuaShim", "LuaSandbox"]),
        .testTarget(name: "LuaSyntaxTests", dependencies: ["LuaSyntax"]),
        .testTarget(name: "LuaTextsTests", dependencies: ["Diagnostics", "LuaSyntax", "LuaTexts"]),
        .testTarget(
            name: "PlanFilesTests",
            dependencies: [
                "CStandardRules", "Diagnostics", "LuaSandbox", "LuaSyntax", "Numerals", "PlanFiles", "PlanModel",
                "RuleEngine",
                "Spreadsheets",
            ]
        ),
        .testTarget(
            name: "PlanChecksTests",
            dependencies: [
                "Diagnostics", "LuaSandbox", "LuaSyntax", "LuaTexts", "PlanChecks", "PlanFiles", "PlanModel",
            ]
        ),
        .testTarget(
            name: "RuleEngineTests",
            dependencies: [
                "Diagnostics", "LuaSandbox", "Numerals", "PlanChecks", "PlanFiles", "PlanModel", "RuleEngine",
            ]
        ),
        .testTarget(
            name: "RunFilesTests",
            dependencies: ["Diagnostics", "Numerals", "PlanModel", "RunFiles", "Spreadsheets"]
        ),
        .testTarget(name: "ReportsTests", dependencies: ["Diagnostics", "Numerals", "PlanModel", "Reports"]),
        .testTarget(name: "TienDoTests", dependencies: ["Diagnostics", "PlanModel", "TienDo"]),
        .testTarget(
            name: "TienDoCommandTests",
            dependencies: ["Diagnostics", "LuaSandbox", "TienDo", "TienDoCommand"]
        ),
        .testTarget(name: "TreeTests", dependencies: ["Diagnostics"]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["Diagnostics", "Reports", "TienDo", "TienDoCommand"],
            exclude: ["Fixtures", "Golden"]
        ),
    ],
    swiftLanguageModes: [.v6]
)
