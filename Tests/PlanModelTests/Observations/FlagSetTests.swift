import PlanModel
import Testing

struct FlagSetTests {
    @Test func `words are written in the fixed order`() {
        let all = FlagSet.words.reduce(into: FlagSet()) { $0.insert($1.flag) }
        #expect(all.text == "estimate;provisional;final;break;withheld;not_applicable")
        #expect(FlagSet([.methodBreak, .estimate]).text == "estimate;break")
        #expect(FlagSet().text == "")
    }

    @Test func `what the engine notes of a cell is no word of a table`() {
        #expect(FlagSet([.unreadable, .conflict]).text == "")
        #expect(!FlagSet.words.contains { $0.flag == .unreadable || $0.flag == .conflict })
    }

    @Test func `every flag is a bit of its own`() {
        let flags = FlagSet.words.map(\.flag) + [.unreadable, .conflict]
        #expect(flags.reduce(0) { $0 + Int($1.rawValue) } == 255)
        #expect(Set(flags).count == 8)
    }
}
