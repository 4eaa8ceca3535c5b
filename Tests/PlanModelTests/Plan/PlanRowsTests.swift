import Testing

@testable import PlanModel

struct PlanRowsTests {
    private let rows = PlanRows(RunFixture.frame().plan)

    @Test func `an assignment's subjects are what its selector takes, without what is excepted`() {
        #expect(rows.subjects(of: RunFixture.assignment(indicators: .glob("*"))) == [0])
        #expect(rows.subjects(of: RunFixture.assignment(indicators: .columns(["group": "A"]))) == [0])
        #expect(rows.subjects(of: RunFixture.assignment(indicators: .glob("j"))) == [])
        #expect(rows.subjects(of: RunFixture.assignment(indicators: .glob("*"), except: .glob("i"))) == [])
        #expect(rows.subjects(of: RunFixture.assignment(.task, tasks: .columns(["lead": "Sở A"]))) == [0])
        #expect(rows.subjects(of: RunFixture.assignment(.task, tasks: .glob("**"), except: .glob("t"))) == [])
    }

    @Test func `without a selector there are none`() {
        #expect(rows.subjects(of: RunFixture.assignment(.indicator)) == [])
        #expect(rows.subjects(of: RunFixture.assignment(.unit, indicators: .glob("**"))) == [])
    }

    @Test func `what is excepted is taken off wherever it stands`() {
        let index = RowIndex(["a", "b", "c", "d"], id: { $0 }, column: { _, _ in nil })
        #expect(index.rows(.glob("*"), except: .any([.glob("a"), .glob("c")])) == [1, 3])
        #expect(index.rows(.any([.glob("a"), .glob("d")]), except: .any([.glob("b"), .glob("c")])) == [0, 3])
        #expect(index.rows(.glob("*"), except: .glob("d")) == [0, 1, 2])
        #expect(index.rows(nil, except: nil) == [])
    }

    @Test func `an entry of a use names its table`() {
        #expect(rows["indicators"] === rows.indicators)
        #expect(rows["tasks"] === rows.tasks)
        #expect(rows["objectives"] === rows.objectives)
    }
}
