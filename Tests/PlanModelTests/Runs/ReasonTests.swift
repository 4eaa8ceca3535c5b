import PlanModel
import Testing

struct ReasonTests {
    private static let reads = ["value", "target", "previous"]

    @Test(arguments: [
        (Reason.none, ""), (Reason(.unitEnded), "unit_ended"), (Reason(.unitNotBegun), "unit_not_begun"),
        (Reason(.notApplicable), "not_applicable"), (Reason(.noTarget), "no_target"),
        (Reason(.noThreshold), "no_threshold"),
        (Reason(.instructions), "limit:instructions"), (Reason(.memory), "limit:memory"),
        (Reason(.assignment), "limit:assignment"),
        (Reason(.missing, first: 0b101), "missing:value;missing:previous"),
        (Reason(.missing, first: 0b100), "missing:previous"),
        (Reason(.missing, second: 0b001), "withheld"),
        (Reason(.missing, first: 0b010, second: 0b001), "withheld;missing:target"),
        (Reason(.missing, second: 0b101), "withheld"), (Reason(.unusable, first: 0b001), "unreadable:value"),
        (Reason(.unusable, first: 0b001, second: 0b100), "unreadable:value;conflict:previous"),
        (Reason(.unusable, first: 0b001, second: 0b001), "conflict:value"), (Reason(.missing), ""),
    ])
    func `a reason is written in its fixed code`(reason: Reason, text: String) {
        #expect(reason.text(reads: Self.reads) == text)
    }

    @Test func `the last of the most parameters has its bit`() {
        let reads = (1...60).map { "p\($0)" }
        #expect(Reason(.missing, first: UInt64(1) << 59).text(reads: reads) == "missing:p60")
    }

    @Test func `bits beyond the parameters say nothing`() {
        #expect(Reason(.missing, first: .max).text(reads: ["value"]) == "missing:value")
    }
}
