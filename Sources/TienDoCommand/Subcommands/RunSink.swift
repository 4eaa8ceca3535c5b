import Diagnostics
import Reports
import TienDo

/// Takes a run's verdicts as they come: into the files, into the report, and onto the progress bar.
struct RunSink: VerdictSink {
    var recorder: RunRecorder
    private var collector: ReportCollector?
    private var progress: ProgressBar
    private let language: Language
    private let showsProgress: Bool
    /// Whether anything shows the run besides its files.
    private let isShown: Bool

    /// - Parameter isShown: whether `content` will be asked for.
    init(recorder: RunRecorder, language: Language, showsProgress: Bool, isShown: Bool) {
        self.recorder = recorder
        self.language = language
        self.isShown = isShown
        self.showsProgress = showsProgress
        progress = ProgressBar(total: 0, isShown: false, language: language)
    }

    mutating func begin(_ frame: RunFrame, rowCount: Int) throws {
        try recorder.begin(frame, rowCount: rowCount)
        if isShown { collector = ReportCollector(frame: frame) }
        progress = ProgressBar(total: rowCount, isShown: showsProgress, language: language)
    }

    var preparation: BatchPreparation? { recorder.preparation }

    mutating func add(_ batch: VerdictBatch) throws {
        try recorder.add(batch)
        show(batch)
    }

    mutating func add(_ batch: VerdictBatch, prepared: [UInt8]) throws {
        try recorder.add(batch, prepared: prepared)
        show(batch)
    }

    private mutating func show(_ batch: VerdictBatch) {
        collector?.add(batch)
        progress.advance(by: batch.count)
    }

    /// What the reports are printed from; nil where nothing is to be shown. The run is over.
    mutating func content(_ diagnostics: DiagnosticList) -> ReportContent? {
        progress.clear()
        return collector?.finish(diagnostics: diagnostics, engine: "TienDo \(EngineText.version)")
    }

    func clearProgress() { progress.clear() }
}
