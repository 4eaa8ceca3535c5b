import Diagnostics
import PlanModel

/// Has a run judged step by step, and hands its verdicts out in output order.
enum WaveCollector {
    /// Gives what was met while rules ran. A run of one step is handed out while it is judged, so that its memory does not
    /// grow; of others all verdicts are kept until the last step is done.
    ///
    /// - Parameter preparation: how threads prepare batches; nil: not at all.
    static func collect<Failure: Error>(
        _ inputs: EvaluationInputs,
        _ options: EvaluationOptions,
        _ preparation: BatchPreparation?,
        _ take: (VerdictBatch, _ prepared: [UInt8]?) throws(Failure) -> Void
    ) throws(Failure) -> DiagnosticList {
        var blocks = BlockCollector(inputs, options)
        guard inputs.steps.count > 1 else {
            try blocks.collect(inputs.layout, nil, preparation, take)
            return blocks.diagnostics
        }
        let store = judge(inputs.steps[...], inputs, &blocks)
        let prepare = preparation?()
        try merge(store, inputs.output, rowsWanted: options.rowsPerBlock) { batch throws(Failure) in
            try take(batch, prepare?(batch))
        }
        return blocks.diagnostics
    }

    /// The verdicts of the first steps of a run.
    static func judge(
        _ steps: ArraySlice<JudgingStep>,
        _ inputs: EvaluationInputs,
        _ blocks: inout BlockCollector
    ) -> VerdictStore {
        var store = VerdictStore(inputs.layout)
        let depths = JudgingStep.depths(of: inputs.plan.objectives)
        for step in steps {
            var batches: [VerdictBatch] = []
            blocks.collect(step.rows(of: inputs.layout, depths: depths), store, nil) { batch, _ in batches.append(batch)
            }
            for batch in batches { store.add(batch) }
        }
        return store
    }

    /// Hands out the verdicts of all steps. No unit is in two batches.
    private static func merge<Failure: Error>(
        _ store: VerdictStore,
        _ output: RunOutput,
        rowsWanted: Int,
        _ take: (VerdictBatch) throws(Failure) -> Void
    ) throws(Failure) {
        var batch = VerdictBatch()
        for unit in store.layout.groupsOfUnit.indices where output.unitsWanted.contains(Int32(unit)) {
            store.forEach(unit: unit) { found, row in
                let subject = output.subjects[Int(found.subject[row])]
                let period = output.periods[Int(found.period[row])]
                if subject >= 0, period >= 0 { batch.append(found, row, subject: subject, period: period) }
            }
            if batch.count >= rowsWanted {
                try take(batch)
                batch = VerdictBatch()
            }
        }
        if batch.count > 0 { try take(batch) }
    }
}
