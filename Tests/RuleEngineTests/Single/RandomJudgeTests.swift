import Diagnostics
import Numerals
import PlanChecks
import PlanModel
import Testing

@testable import RuleEngine

/// A single question has the answer that a run has, whatever the plan.
@Suite struct RandomJudgeTests {
    @Test(arguments: 0..<6)
    func thePlansOwnRowsAreJudgedAsInARun(seed: Int) throws {
        try expectTheSame(RandomPlan(seed: UInt64(seed), unitCount: 6).sample, asOf: "2018-06-30")
    }

    @Test(arguments: 0..<4)
    func soAreRowsWithBindingsComputedIndicatorsAndPeers(seed: Int) throws {
        let sample = RandomPlan(seed: UInt64(500 + seed), unitCount: 5, isWide: true).sample
        try expectTheSame(sample, asOf: "2019-12-31")
    }

    @Test(arguments: 0..<4)
    func soAreObjectivesTasksAndUnits(seed: Int) throws {
        try expectTheSame(RandomGoals(seed: UInt64(seed)).sample, asOf: "2018-06-30")
    }

    private func expectTheSame(_ sample: SamplePlan, asOf: String) throws {
        let run = sample.run(asOf: asOf)
        let (checked, options) = (sample.checked, EvaluationOptions(asOf: SamplePlan.day(asOf)))
        for (name, verdicts) in Dictionary(grouping: run.verdicts, by: \.rule) {
            let judge = try RuleJudge(of: name, in: checked, options)
            let decimals = judge.used.rule.decimals
            for expected in verdicts {
                let found = try #require(
                    try judge.verdict(unit: expected.unit, subject: expected.subject, period: expected.period)
                )
                let isSame =
                    found.status == expected.status && found.value == expected.value
                    && found.target == expected.target && found.flags == expected.flags
                    && found.reason == expected.reason && found.note == expected.note
                    && found.score == expected.score.map { Rounding.rounded($0, decimals: decimals) }
                if !isSame { Issue.record("run: \(expected.line)\nsingle: \(found)") }
            }
        }
        #expect(run.verdicts.count > 100)
    }

    /// What rows give to read, given by name. `meets` is not given: it follows.
    @Test(arguments: 0..<12)
    func namesThatAreGivenAreJudgedAsInARun(seed: Int) throws {
        var sample = RandomPlan(seed: UInt64(seed)).sample
        let reads = [
            "value", "previous", "baseline", "history", "target", "target_upper", "threshold", "relation", "direction",
            "flag", "year", "period",
        ]
        sample.judge("all", "function(\(reads.joined(separator: ", "))) return met end", optional: Set(reads))
        let (checked, options) = (sample.checked, EvaluationOptions(asOf: SamplePlan.day("2019-12-31")))
        var diagnostics = DiagnosticList()
        let inputs = EvaluationInputs(checked, options, &diagnostics, keepsFigures: true)
        let run = Evaluation.run(checked, options)
        var rows: [RowKey: RowNames] = [:]
        for (key, names) in names(inputs, of: "all") { rows[key] = names }
        var asked = 0
        for (name, verdicts) in Dictionary(grouping: run.verdicts, by: \.rule) where name != "all" {
            let judge = try RuleJudge(of: name, in: checked)
            let known = GivenNames(judge.used)
            for expected in verdicts {
                let key = RowKey(unit: expected.unit, subject: expected.subject, period: expected.period)
                guard let row = rows[key], row.isGivable else { continue }
                var given = row.names.filter { known.place(of: $0.key) != nil }
                // What the assignment sets stays as it sets it.
                for set in judge.used.assignment.settings.keys { given[set] = nil }
                let found = try judge.verdict(given)
                asked += 1
                let score = expected.score.map { Rounding.rounded($0, decimals: 2) }
                let isSame =
                    found.status == expected.status && found.reason == expected.reason && found.score == score
                    && (given["value"] == nil || found.value == expected.value)
                if !isSame { Issue.record("run: \(expected.line)\nsingle: \(found)\ngiven: \(given)") }
            }
        }
        #expect(asked > 200)
    }

    private struct RowKey: Hashable {
        var unit: String
        var subject: String
        var period: Period
    }

    private struct RowNames {
        var names: [String: ParameterValue?] = [:]
        /// Whether all that the row gives can be said by giving names: a cell that can't be used can't.
        var isGivable = true
    }

    private func names(_ inputs: EvaluationInputs, of name: String) -> [(RowKey, RowNames)] {
        let layout = inputs.layout
        let number = layout.frame.assignments.firstIndex { $0.assignment.name == name }!
        let rule = layout.frame.assignments[number].rule
        var reader = RowReader(inputs)
        var found: [(RowKey, RowNames)] = []
        for unit in layout.groupsOfUnit.indices {
            reader.load(unit: Int32(unit))
            for entry in layout.groupsOfUnit[unit].flatMap({ layout.groups[Int($0)] }) where entry.assignment == number
            {
                let facts = reader.read(entry, settings: [])
                // The unit is not there, or a cell can't be used.
                guard facts.outcome == nil || facts.outcome?.reason.kind == .notApplicable else { continue }
                var row = RowNames()
                for (name, reading) in zip(rule.reads, reader.readings) {
                    switch reading {
                    case .number(let number): row.names[name] = .number(number)
                    case .integer(let integer): row.names[name] = .integer(integer)
                    case .text(let handle): row.names[name] = .text(inputs.handles.texts[Int(handle)])
                    case .history:
                        var history: [ParameterValue: ParameterValue] = [:]
                        reader.withHistory { history[.integer(inputs.periodIndex.year[Int($0)])] = .number($1) }
                        row.names[name] = .table(ParameterTable(history))
                    // A promise that can't be resolved.
                    case .missing where name.hasPrefix("target"): row.isGivable = false
                    default: break
                    }
                }
                let key = RowKey(
                    unit: inputs.plan.units.ids[unit],
                    subject: layout.frame.subjects[Int(entry.subject)].id,
                    period: layout.frame.periods[Int(entry.period)]
                )
                found.append((key, row))
            }
        }
        return found
    }
}
