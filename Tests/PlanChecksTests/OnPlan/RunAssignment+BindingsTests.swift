import PlanModel
import Testing

@testable import PlanChecks

struct RunAssignmentBindingsTests {
    private static func used(
        set settings: [String: ParameterValue] = [:],
        bind bindings: [String: Binding] = [:]
    ) -> RunAssignment {
        RunAssignment(
            assignment: PlanFixture.use("r", set: settings, bind: bindings),
            rule: PlanFixture.rule(
                "r",
                .unit,
                reads: ["total", "staff", "child_count"],
                inputs: ["total", "staff"],
                binding: ["staff": PlanFixture.value("it.staff")]
            )
        )
    }

    @Test func `what the use says comes before what the rule says`() {
        #expect(Self.used().bindingsInForce.map(\.name) == ["staff"])
        let bound = Self.used(bind: ["total": PlanFixture.value("b"), "staff": PlanFixture.value("c")]).bindingsInForce
        #expect(bound.map(\.name) == ["staff", "total"])
        #expect(bound.map(\.binding.source) == [.value(.id("c")), .value(.id("b"))])
        #expect(Self.used(set: ["staff": .integer(3)]).bindingsInForce.isEmpty)
    }

    @Test func `children are read where the use doesn't supply them`() {
        #expect(Self.used().readsChildren)
        #expect(!Self.used(set: ["child_count": .integer(3)]).readsChildren)
        #expect(!Self.used().asks(for: [.childScore]))
    }
}
