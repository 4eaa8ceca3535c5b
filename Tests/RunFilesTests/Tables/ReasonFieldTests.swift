import PlanModel
import Testing

@testable import RunFiles

@Suite struct ReasonFieldTests {
    /// What a row takes at most is asked for before it is written.
    @Test func noReasonIsLongerThanItIsSaidToBe() {
        let frame = SampleRun.frame
        var field = ReasonField(assignments: frame.assignments)
        for (number, used) in frame.assignments.enumerated() {
            let all = (UInt64(1) << UInt64(used.rule.reads.count)) - 1
            let reasons = [
                Reason(.unusable, first: all), Reason(.unusable, second: all), Reason(.missing, first: all),
                Reason(.missing, first: all, second: all), Reason(.notApplicable), Reason(.assignment), .none,
            ]
            for reason in reasons {
                var output = RowBytes(capacity: 4096)
                field.append(reason, assignment: Int32(number), to: &output.at)
                #expect(String(decoding: output.bytes, as: UTF8.self) == reason.text(reads: used.rule.reads))
                #expect(output.count <= field.longest)
            }
        }
    }
}
