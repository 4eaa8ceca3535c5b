import PlanModel
import Testing

struct SelectorTests {
    private static func selects(_ selector: Selector, _ id: String, _ columns: [String: String] = [:]) -> Bool {
        selector.selects(id: id) { columns[$0] }
    }

    @Test func `a glob selects by id`() {
        #expect(Self.selects(.glob("mail.*"), "mail.share"))
        #expect(!Self.selects(.glob("mail.*"), "lan.share"))
    }

    @Test func `a test of columns needs all of them`() {
        let selector = Selector.columns(["group": "a", "asean": "1"])
        #expect(Self.selects(selector, "x", ["group": "a", "asean": "1", "other": ""]))
        #expect(!Self.selects(selector, "x", ["group": "a", "asean": "0"]))
        #expect(!Self.selects(selector, "x", ["group": "a"]))
        #expect(!Self.selects(.columns(["group": ""]), "x"))
    }

    @Test func `a list selects what one of its members does; an empty one nothing`() {
        let selector = Selector.any([.glob("a.*"), .any([.glob("b"), .columns(["k": "v"])])])
        #expect(Self.selects(selector, "a.x") && Self.selects(selector, "b") && Self.selects(selector, "c", ["k": "v"]))
        #expect(!Self.selects(selector, "c"))
        #expect(!Self.selects(.any([]), "a"))
    }

    @Test func `members are the parts of a list, at any depth`() {
        #expect(
            Selector.any([.glob("a"), .any([.glob("b"), .glob("c")])]).members == [.glob("a"), .glob("b"), .glob("c")]
        )
        #expect(Selector.glob("a").members == [.glob("a")])
    }

    @Test func `its text is as it would be written`() {
        #expect(Selector.any([.glob("a.*"), .columns(["z": "1", "b": "2"])]).text == "a.*, b = 2, z = 1")
    }
}
