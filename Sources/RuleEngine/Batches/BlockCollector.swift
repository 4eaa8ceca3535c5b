import Diagnostics
import PlanModel
import Workers

/// Has blocks of units judged by several threads and takes the batches in output order; keeps count of what goes wrong.
struct BlockCollector {
    private let inputs: EvaluationInputs
    private let options: EvaluationOptions
    private var ledger: LimitLedger
    private var tally: ProblemTally
    /// What is odd about the observations of the blocks.
    private var findings = DiagnosticList()

    init(_ inputs: EvaluationInputs, _ options: EvaluationOptions) {
        self.inputs = inputs
        self.options = options
        let count = inputs.layout.frame.assignments.count
        ledger = LimitLedger(assignmentCount: count)
        tally = ProblemTally(assignmentCount: count)
    }

    /// What was met while rules ran, in all that was collected.
    var diagnostics: DiagnosticList {
        var diagnostics = findings
        diagnostics.add(contentsOf: tally.diagnostics(inputs.layout.frame))
        diagnostics.add(contentsOf: ledger.diagnostics(inputs.layout.frame.assignments))
        return diagnostics
    }

    /// Where `take` throws, no further block is begun, and once all threads have ended it is thrown on.
    ///
    /// - Parameters:
    ///   - layout: the rows that are judged.
    ///   - verdicts: those of earlier steps; nil where there are none.
    ///   - preparation: how threads prepare batches; nil: not at all.
    mutating func collect<Failure: Error>(
        _ layout: RowLayout,
        _ verdicts: VerdictStore?,
        _ preparation: BatchPreparation?,
        _ take: (VerdictBatch, _ prepared: [UInt8]?) throws(Failure) -> Void
    ) throws(Failure) {
        let inputs = self.inputs
        let ranges = UnitBlocks.split(
            layout,
            rowsWanted: options.rowsPerBlock,
            mostUnits: inputs.figureBlocks == nil ? .max : inputs.unitsPerBlock
        )
        let jobs = max(1, min(options.jobs, ranges.count))
        let blocks = OrderedBlocks<JudgedBlock>(count: ranges.count, ahead: jobs + 1)
        let signal = LimitSignal(hits: ledger.hits)
        let isAlone = jobs == 1 && options.usesCallingThread
        let threads = (0..<(ranges.isEmpty || isAlone ? 0 : jobs)).compactMap { _ in
            WorkerThread {
                let judge = BlockJudge(inputs, layout, verdicts, signal, preparation)
                while let block = blocks.take() { blocks.put(judge.judge(ranges[block]), block: block) }
            }
        }
        defer {
            blocks.cancel()
            for thread in threads { thread.join() }
        }
        // Where the system gives no thread at all, too, this one does the work.
        let own = threads.isEmpty && !ranges.isEmpty ? BlockJudge(inputs, layout, verdicts, signal, preparation) : nil

        for range in ranges {
            guard var block = own.map({ $0.judge(range) }) ?? blocks.fetch() else { break }
            // What is taken back changes what was prepared.
            if ledger.pass(&block.batch), let preparation { block.prepared = preparation()(block.batch) }
            signal.publish(ledger.hits)
            findings.add(contentsOf: block.findings)
            tally.pass(block.problems, of: block.batch, layout.frame)
            if block.batch.count > 0 { try take(block.batch, block.prepared) }
        }
    }
}
