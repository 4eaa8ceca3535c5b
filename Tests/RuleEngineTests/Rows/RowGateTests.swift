import PlanModel
import Testing

@testable import RuleEngine

@Suite struct RowGateTests {
    /// The reason that the gate gives where parameters `a`, `b`, `c` … read so; nil where the rule is called.
    private func reason(_ readings: [Reading], optional: Set<Int> = [], isNotApplicable: Bool = false) -> String? {
        var gate = RowGate()
        for (place, reading) in readings.enumerated() {
            gate.take(reading, at: place, isOptional: optional.contains(place))
        }
        guard let outcome = gate.outcome(isNotApplicable: isNotApplicable) else { return nil }
        let status = StatusTable()[outcome.status].id
        return "\(status) \(outcome.reason.text(reads: ["a", "b", "c", "d"]))"
    }

    @Test func aRowWithAllIsCalled() {
        #expect(reason([.number(1), .integer(2), .boolean(true), .text(0)]) == nil)
        #expect(reason([]) == nil)
    }

    @Test func whatIsMissingIsNamedInTheOrderOfTheParameters() {
        #expect(reason([.missing, .number(1), .missing]) == "no_data missing:a;missing:c")
    }

    @Test func withheldIsItsOwnReasonOnce() {
        #expect(reason([.withheld, .withheld, .missing]) == "no_data withheld;missing:c")
    }

    @Test func whatIsOptionalMayBeMissing() {
        #expect(reason([.missing, .withheld, .noTarget, .noThreshold], optional: [0, 1, 2, 3]) == nil)
    }

    @Test func cellsThatCantBeUsedAreErrorsEvenWhereOptional() {
        #expect(reason([.unreadable, .conflict], optional: [0, 1]) == "error unreadable:a;conflict:b")
    }

    @Test(arguments: [
        ([Reading.missing, .noTarget, .unreadable], true, "error unreadable:c"),
        ([.missing, .noTarget], true, "not_applicable not_applicable"),
        ([.missing, .noTarget], false, "not_applicable no_target"),
        ([.missing, .noThreshold, .noTarget], false, "not_applicable no_threshold"),
    ])
    func whatComesFirstDecides(readings: [Reading], isNotApplicable: Bool, expected: String) {
        #expect(reason(readings, isNotApplicable: isNotApplicable) == expected)
    }
}
