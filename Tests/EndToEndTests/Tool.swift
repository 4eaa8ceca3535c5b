import Foundation

/// Runs the built command as a user does: as a process of its own.
enum Tool {
    struct Output {
        var status: Int32
        var text: String
        var complaints: String
    }

    /// The folder of built products, in which the test bundle lies too.
    private static let products = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    private static let executable: URL = {
        // Under `swift test` the first argument is the bundle; under other runners the bundle is the one loaded.
        let beside = products.appending(path: "tiendo")
        if FileManager.default.isExecutableFile(atPath: beside.path(percentEncoded: false)) { return beside }
        return Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent().appending(path: "tiendo") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) } ?? beside
    }()

    static func run(_ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]) throws -> Output
    {
        try run(executable, arguments, in: folder, environment: environment)
    }

    static func run(
        _ executable: URL,
        _ arguments: [String],
        in folder: URL? = nil,
        environment: [String: String] = [:]
    ) throws -> Output {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let (output, complaints) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, complaints)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        // Both are read at once: a pipe that fills up would stop the process.
        let second = DispatchQueue(label: "stderr")
        nonisolated(unsafe) var complained = Data()  // written by `second` alone, read after its barrier
        second.async { complained = complaints.fileHandleForReading.readDataToEndOfFile() }
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        second.sync {}
        process.waitUntilExit()
        return Output(
            status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
            text: String(decoding: printed, as: UTF8.self),
            complaints: String(decoding: complained, as: UTF8.self)
        )
    }
}
