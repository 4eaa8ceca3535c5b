import LuaSandbox
import PlanModel
import RuleEngine
import RunFiles

/// Records a run in a folder as its verdicts come. Until `finish` the files of a former run stay as they are.
public struct RunRecorder: VerdictSink {
    private let path: String
    private let columns: [VerdictColumn]
    private let language: Language
    private var frame: RunFrame?
    private var folder: RunFolder?

    /// - Parameters:
    ///   - path: the folder; it is made where it is missing.
    ///   - columns: those of `verdicts.csv`, in their order.
    ///   - language: of notes and findings.
    public init(path: String, columns: [VerdictColumn] = VerdictColumn.standard, language: Language) {
        self.path = path
        self.columns = columns
        self.language = language
    }

    /// - Throws: `OutputFailure` where the folder can't be made or another run holds it.
    public mutating func begin(_ frame: RunFrame, rowCount: Int) throws {
        self.frame = frame
        folder = try RunFolder(
            path: path,
            frame: frame,
            columns: columns,
            language: language,
            rowCount: rowCount
        )
    }

    /// - Throws: `OutputFailure`, as on a full disk.
    public mutating func add(_ batch: VerdictBatch) throws { try folder?.add(batch) }

    /// The lines of batches are made by the threads that judge.
    public var preparation: BatchPreparation? { folder?.preparation }

    /// - Throws: `OutputFailure`, as on a full disk.
    public mutating func add(_ batch: VerdictBatch, prepared: [UInt8]) throws {
        try folder?.add(batch, prepared: prepared)
    }

    /// Writes all else, and puts the new files in the place of a former run's.
    ///
    /// - Parameters:
    ///   - findings: all that was met, from reading to the last rule.
    ///   - filters: what was asked to be left out, by option; it stands in `run.json`.
    ///   - reports: further files by name, as `report.html`.
    ///   - keep: also keep the files in a folder of this name below.
    /// - Throws: `OutputFailure`; the former run's files are then as they were.
    public mutating func finish(
        findings: DiagnosticList,
        filters: [String: String] = [:],
        reports: [String: [UInt8]] = [:],
        keep: String? = nil
    ) throws {
        guard let frame, folder != nil else { return }
        let manifest = RunManifest(
            frame: frame,
            engine: TienDoPlan.version,
            lua: RuleState.luaVersion,
            counts: folder?.counts ?? [],
            filters: filters
        )
        try folder?.finish(findings: findings, manifest: try manifest.bytes(), reports: reports, keep: keep)
        folder = nil
    }
}
