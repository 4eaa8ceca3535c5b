// swift-tools-version: 6.1
import PackageDescription

// A package of its own: what a program outside this repository needs in order to judge a plan.
let package = Package(
    name: "swift-tool",
    dependencies: [
        .package(name: "tiendo", path: "../..")
    ],
    targets: [
        .executableTarget(name: "swift-tool", dependencies: [.product(name: "TienDo", package: "tiendo")])
    ],
    swiftLanguageModes: [.v6]
)
