import Diagnostics
import LuaSandbox
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct OutcomeTableTests {
    @Test func aReturnedStatusIsThatOfThePlanWhateverItsNumber() {
        let statuses = StatusTable(adding: [Status(id: "dat", label: LocalizedText("Đạt"), isGood: true)])
        let table = OutcomeTable(statuses)
        for (number, id) in statuses.returnable.enumerated() {
            #expect(statuses[table.statuses[number]].id == id)
        }
        #expect(statuses.returnable.last == "dat")
    }

    @Test(arguments: [
        (RuleResults.Outcome.statusMissing, DiagnosticCode.statusMissing), (.statusUnknown, .statusUnknown),
        (.scoreNotANumber, .scoreNotANumber), (.scoreNotFinite, .scoreNotFinite), (.noteWrong, .noteWrong),
        (.raised, .ruleRaised), (.instructionLimit, .instructionLimit), (.memoryLimit, .memoryLimit),
    ])
    func everythingButAVerdictIsAProblem(_ outcome: RuleResults.Outcome, _ code: DiagnosticCode) {
        #expect(OutcomeTable(StatusTable()).problem(outcome) == code)
    }

    @Test func aVerdictIsNone() { #expect(OutcomeTable(StatusTable()).problem(.verdict) == nil) }

    @Test func onlyLimitsStopARow() {
        #expect(RuleResults.Outcome.instructionLimit.isLimit && RuleResults.Outcome.memoryLimit.isLimit)
        #expect(!RuleResults.Outcome.raised.isLimit && !RuleResults.Outcome.verdict.isLimit)
    }
}
