import Diagnostics
import PlanModel

/// Writes a run into a folder as it comes, batch by batch: `verdicts.csv`, then `findings.csv`, reports, `run.json`.
///
/// ```swift
/// var folder = try RunFolder(path: "plan/out", frame: frame, language: .vi)
/// try folder.add(batch)                       // as often as there are batches
/// try folder.finish(findings: diagnostics, manifest: manifest, reports: [:], keep: nil)
/// ```
///
/// Until `finish` is through, the folder holds the former run as it was; a run that isn't finished leaves no trace.
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

    /// - Parameters:
    ///   - path: the folder; it is made if need be. Another run that writes there is a failure that `isLocked`.
    ///   - columns: of `verdicts.csv`, in their order; empty: the standard ones.
    ///   - language: of notes and of findings.
    ///   - rowCount: rows that will come, about.
    public init(
        path: String,
        frame: RunFrame,
        columns: [VerdictColumn] = VerdictColumn.standard,
        language: Language,
        rowCount: Int = .max
    ) throws(OutputFailure) {
        folder = try AtomicFolder(path: path, mark: "run.json", known: RunFolder.names)
        verdicts = try folder.file("verdicts.csv")
        writer = VerdictWriter(frame: frame, columns: columns, language: language, rowCount: rowCount)
        buffer = writer.header()
        counts = Array(repeating: 0, count: frame.plan.statuses.statuses.count)
        self.language = language
    }

    /// What threads make of batches for `add(_:prepared:)`: lines of `verdicts.csv`.
    public var preparation: @Sendable () -> (VerdictBatch) -> [UInt8] {
        let writer = self.writer
        return {
            var writer = writer
            return { batch in
                var bytes: [UInt8] = []
                writer.append(batch, to: &bytes)
                return bytes
            }
        }
    }

    /// Writes the verdicts of a batch; batches come in output order.
    public mutating func add(_ batch: VerdictBatch) throws(OutputFailure) {
        count(batch)
        writer.append(batch, to: &buffer)
        if buffer.count >= RunFolder.bufferSize { try flush() }
    }

    /// The same with the batch's lines.
    public mutating func add(_ batch: VerdictBatch, prepared: [UInt8]) throws(OutputFailure) {
        count(batch)
        if buffer.count + prepared.count < RunFolder.bufferSize {
            buffer += prepared
        } else {
            try flush()
            try verdicts.write(prepared)
        }
    }

    private mutating func count(_ batch: VerdictBatch) {
        counts.withUnsafeMutableBufferPointer { counts in
            for status in batch.status { counts[Int(status)] += 1 }
        }
    }

    /// Writes all else and puts the new files in the place of the former run's.
    ///
    /// - Parameters:
    ///   - reports: further files by name, as `report.html`.
    ///   - keep: also keep the files in a folder of this name below; see `canKeep(as:)`.
    public mutating func finish(
        findings: DiagnosticList,
        manifest: [UInt8],
        reports: [String: [UInt8]],
        keep: String?
    ) throws(OutputFailure) {
        if let keep, !RunFolder.canKeep(as: keep) {
            throw OutputFailure(
                path: keep,
                reason: LocalizedText(
                    vi: "tên thư mục lưu phải là một tên đơn, không có “/” và không bắt đầu bằng dấu chấm",
                    en: "the folder to keep results in must be a plain name, without “/” and no dot at its start"
                )
            )
        }
        try flush()
        try verdicts.close()
        try folder.write(FindingsWriter.bytes(findings, language: language), to: "findings.csv")
        for (name, bytes) in reports.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            try folder.write(bytes, to: name)
        }
        try folder.write(manifest, to: "run.json")
        try folder.commit(keep: keep)
    }

    /// Whether results can be kept under this name: one plain name of a folder that is not one of a run's files, so that
    /// nothing outside the run's folder is ever written.
    public static func canKeep(as name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".") && name.utf8.count <= 200 && !names.contains(name)
            && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\") }
    }

    private mutating func flush() throws(OutputFailure) {
        try verdicts.write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
