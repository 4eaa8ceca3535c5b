import Diagnostics
import PlanModel
import Testing

@testable import PlanChecks

@Suite struct SelectableRowsTests {
    private func plan() -> Plan {
        PlanFixture(
            units: [PlanFixture.unit("58", level: "province", further: ["asean": "1"])],
            objectives: [PlanFixture.objective("o")],
            indicators: [
                PlanFixture.indicator("mail.share", further: ["group": "A"]),
                PlanFixture.indicator("mail.staff", further: ["group": "B"]),
            ],
            tasks: [PlanFixture.task("t.1", lead: "Sở A")]
        )
        .checked().plan
    }

    @Test func eachKeyChoosesAmongItsOwnTable() {
        let plan = plan()
        #expect(SelectableRows("indicators", of: plan).ids == ["mail.share", "mail.staff"])
        #expect(SelectableRows("tasks", of: plan).ids == ["t.1"])
        #expect(SelectableRows("objectives", of: plan).ids == ["o"])
        #expect(SelectableRows(plan.units).ids == ["58"])
    }

    @Test func aColumnThatDoesNotExistGetsNearNames() {
        let plan = plan()
        #expect(SelectableRows("indicators", of: plan).suggestions(forColumns: ["grup": "A"]) == ["group"])
        #expect(SelectableRows("tasks", of: plan).suggestions(forColumns: ["led": "Sở A"]) == ["lead"])
        #expect(SelectableRows(plan.units).suggestions(forColumns: ["asan": "1"]) == ["asean"])
    }

    @Test func aTextThatStandsNowhereGetsNearTexts() {
        let plan = plan()
        #expect(SelectableRows("tasks", of: plan).suggestions(forColumns: ["lead": "Sở B"]) == ["Sở A"])
        #expect(SelectableRows("indicators", of: plan).suggestions(forColumns: ["group": "A"]) == [])
    }
}
