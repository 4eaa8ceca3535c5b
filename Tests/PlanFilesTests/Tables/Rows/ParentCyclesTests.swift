import Testing

@testable import PlanFiles

@Suite struct ParentCyclesTests {
    @Test func `Trees have none`() {
        #expect(ParentCycles.find(["a", "b", "c"], parents: ["b": "a", "c": "b"]).isEmpty)
        #expect(ParentCycles.find([], parents: [:]).isEmpty)
    }

    @Test func `Each cycle is found once, from where it is first reached`() {
        let parents = ["x": "b", "a": "b", "b": "c", "c": "a", "d": "d", "e": "missing"]
        #expect(
            ParentCycles.find(["x", "a", "b", "c", "d", "e"], parents: parents)
                == [["b", "c", "a", "b"], ["d", "d"]]
        )
    }
}
