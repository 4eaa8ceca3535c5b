import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

struct DerivedReaderTests {
    private func read(_ entries: String) -> (derived: DerivedIndicator?, found: DiagnosticList) {
        let (plan, found) = planEntries("derive = {\n  use \"ratio\" {\n    \(entries)\n  }\n},")
        return (plan?.derived.first, found)
    }

    @Test func aUseInDeriveIsReadAsAnyOther() throws {
        let (read, found) = read(
            "indicators = \"rate\", units = \"level:commune\", part = value_of \"a\", whole = value_of \"b\", scale = 1000"
        )
        #expect(found.items.isEmpty)
        let derived = try #require(read)
        #expect(!derived.keepsObserved)
        #expect(derived.assignment.name == "ratio")
        #expect(derived.assignment.indicators == .glob("rate"))
        #expect(derived.assignment.units == .level("commune"))
        #expect(derived.assignment.settings == ["scale": .constant(.integer(1000))])
        #expect(derived.assignment.bindings["whole"]?.source == .value(.id("b")))
        #expect(derived.assignment.location == SourceLocation(file: "plan.lua", line: 3))
    }

    @Test func observedFiguresMayBeKept() {
        let (derived, found) = read("indicators = \"rate\", keep = \"observed\"")
        #expect(found.items.isEmpty)
        #expect(derived?.keepsObserved == true)
        #expect(derived?.assignment.settings.isEmpty == true)
    }

    @Test(arguments: ["keep = true", "keep = \"computed\"", "keep = { \"observed\" }", "indicators = 5"])
    func aFaultyEntryCostsTheUse(entry: String) {
        let (derived, found) = read(entry)
        #expect(derived == nil)
        #expect(found.places == ["TD0604 plan.lua:4"])
    }

    @Test func whatDeriveSaysIsNotJudged() throws {
        let plan = try #require(planEntries("derive = { use \"sum\" { indicators = \"a\" } },").plan)
        #expect(plan.derived.map(\.assignment.rule) == ["sum"])
        #expect(plan.assignments.map(\.rule) == ["r"])
    }
}
