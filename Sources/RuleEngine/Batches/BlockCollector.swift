import Diagnostics
import PlanModel

/// Has blocks of units judged by several threads and takes the batches in output order.
enum BlockCollector {
    /// Gives what was met while rules ran. Where `take` throws, no further block is begun, and once all threads have ended
    /// it is thrown on.
    static func collect<Failure: Error>(
        _ inputs: EvaluationInputs,
        _ options: EvaluationOptions,
        _ take: (VerdictBatch) throws(Failure) -> Void
    ) throws(Failure) -> DiagnosticList {
        let frame = inputs.layout.frame
        let ranges = UnitBlocks.split(inputs.layout, rowsWanted: options.rowsPerBlock)
        let jobs = max(1, min(options.jobs, ranges.count))
        let blocks = OrderedBlocks<JudgedBlock>(count: ranges.count, ahead: 2 * jobs)
        let signal = LimitSignal(assignmentCount: frame.assignments.count)
        let threads = (0..<(ranges.isEmpty ? 0 : jobs)).compactMap { _ in
            WorkerThread {
                let judge = BlockJudge(inputs, signal)
                while let block = blocks.take() { blocks.put(judge.judge(ranges[block]), block: block) }
            }
        }
        defer {
            blocks.cancel()
            for thread in threads { thread.join() }
        }
        // Where the system gives no thread at all, this one does the work.
        let own = threads.isEmpty && !ranges.isEmpty ? BlockJudge(inputs, signal) : nil

        var ledger = LimitLedger(assignmentCount: frame.assignments.count)
        var tally = ProblemTally(assignmentCount: frame.assignments.count)
        for range in ranges {
            guard var block = own.map({ $0.judge(range) }) ?? blocks.fetch() else { break }
            ledger.pass(&block.batch)
            signal.publish(ledger.hits)
            tally.pass(block.problems, of: block.batch, frame)
            if block.batch.count > 0 { try take(block.batch) }
        }
        var diagnostics = tally.diagnostics(frame)
        diagnostics.add(contentsOf: ledger.diagnostics(frame))
        return diagnostics
    }
}
