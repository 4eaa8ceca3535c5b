import PlanModel
import Testing

struct VerdictFlagsTests {
    @Test(
        arguments: [
            ([], ""), (.estimate, "estimate"), ([.estimate, .provisional, .final], "estimate"),
            ([.provisional, .final], "provisional"),
            (.final, "final"), (.open, "open"), (.methodBreak, "break"),
            ([.final, .methodBreak, .open], "final;break;open"),
            ([.estimate, .open], "estimate;open"),
        ] as [(VerdictFlags, String)]
    )
    func `the weakest quality is written, then break, then open`(flags: VerdictFlags, text: String) {
        #expect(flags.text == text)
    }

    @Test func `only the quality of a figure is inherited`() {
        let all = FlagSet(rawValue: 255)
        #expect(VerdictFlags(quality: all) == [.estimate, .provisional, .final])
        #expect(VerdictFlags(quality: [.methodBreak, .withheld]) == [])
        for (flag, own) in [(FlagSet.estimate, VerdictFlags.estimate), (.provisional, .provisional), (.final, .final)] {
            #expect(VerdictFlags(quality: flag) == own)
        }
    }
}
