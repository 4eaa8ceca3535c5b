import PlanModel
import Testing

struct RunAssignmentTests {
    @Test func `it judges what its selector selects, without what is excepted`() {
        #expect(RunFixture.assignment(indicators: .glob("*")).judges(RunFixture.indicator))
        #expect(RunFixture.assignment(indicators: .columns(["group": "A"])).judges(RunFixture.indicator))
        #expect(!RunFixture.assignment(indicators: .glob("j")).judges(RunFixture.indicator))
        #expect(!RunFixture.assignment(indicators: .glob("*"), except: .glob("i")).judges(RunFixture.indicator))
        #expect(RunFixture.assignment(.task, tasks: .columns(["lead": "Sở A"])).judges(RunFixture.task))
        #expect(!RunFixture.assignment(.task, tasks: .glob("**"), except: .glob("t")).judges(RunFixture.task))
    }

    @Test func `without a selector it judges nothing`() {
        #expect(!RunFixture.assignment(.indicator).judges(RunFixture.indicator))
        #expect(!RunFixture.assignment(.task).judges(RunFixture.task))
    }

    @Test func `a rule judges nothing of another level`() {
        #expect(!RunFixture.assignment(.task, indicators: .glob("**"), tasks: .glob("**")).judges(RunFixture.indicator))
        #expect(!RunFixture.assignment(.indicator, indicators: .glob("**"), tasks: .glob("**")).judges(RunFixture.task))
    }
}
