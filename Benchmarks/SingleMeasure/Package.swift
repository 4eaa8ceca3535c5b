// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that it measures what a program outside this repository gets.
let package = Package(
    name: "SingleMeasure",
    dependencies: [
        .package(name: "tiendo", path: "../..")
    ],
    targets: [
        .executableTarget(name: "SingleMeasure", dependencies: [.product(name: "TienDo", package: "tiendo")])
    ],
    swiftLanguageModes: [.v6]
)
