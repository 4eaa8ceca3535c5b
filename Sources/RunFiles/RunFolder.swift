import Diagnostics
import PlanModel

/// Writes a run into a folder as it comes, batch by batch: `verdicts.csv`, then `findings.csv`, reports, `run.json`.
///
/// ```swift
/// var folder = try RunFolder(path: "plan/out", frame: frame, language: .vi)
/// try folder.add(batch)                       // as often as there are batches
/// try folder.finish(findings: diagnostics, manifest: manifest, reports: [:], keep: nil)
/// ```
public struct RunFolder {
    private let folder: AtomicFolder
    private let verdicts: OutputFile
    private var writer: VerdictWriter
    private var buffer: [UInt8] = []
    private let language: Language
    /// Verdicts by status number.
    public private(set) var counts: [Int]

    /// Files that runs write; one that a later run does not write is removed with the former run.
    private static let names = ["verdicts.csv", "findings.csv", "report.html", "run.json"]
    /// Bytes that are gathered before they are written.
    private static let bufferSize = 1 << 18

    public init(
        path: String,
        frame: RunFrame,
        columns: [VerdictColumn] = VerdictColumn.allCases,
        language: Language
    ) throws(OutputFailure) {
        folder = try AtomicFolder(path: path)
        verdicts = try folder.file("verdicts.csv")
        writer = VerdictWriter(frame: frame, columns: columns, language: language)
        buffer = writer.header()
        counts = Array(repeating: 0, count: frame.plan.statuses.statuses.count)
        self.language = language
    }

    /// Writes the verdicts of a batch; batches come in output order.
    public mutating func add(_ batch: VerdictBatch) throws(OutputFailure) {
        for status in batch.status { counts[Int(status)] += 1 }
        writer.append(batch, to: &buffer)
        if buffer.count >= RunFolder.bufferSize { try flush() }
    }

    /// Writes all else and puts the new files in the place of the former run's.
    ///
    /// - Parameters:
    ///   - reports: further files by name, as `report.html`.
    ///   - keep: also keep the files in a folder of this name below.
    public mutating func finish(
        findings: DiagnosticList,
        manifest: [UInt8],
        reports: [String: [UInt8]],
        keep: String?
    ) throws(OutputFailure) {
        try flush()
        try verdicts.close()
        try folder.write(FindingsWriter.bytes(findings, language: language), to: "findings.csv")
        for (name, bytes) in reports.sorted(by: { $0.key < $1.key }) { try folder.write(bytes, to: name) }
        try folder.write(manifest, to: "run.json")
        try folder.commit(last: "run.json", former: RunFolder.names)
        if let keep { try folder.keep(as: keep) }
    }

    private mutating func flush() throws(OutputFailure) {
        try verdicts.write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
