import Diagnostics
import PlanModel
import Testing

@testable import PlanChecks

struct DirectionCheckTests {
    private func found(
        _ direction: Direction,
        baseline: Double,
        targets: [Double],
        relation: TargetRelation? = nil
    ) -> [Diagnostic] {
        var fixture = PlanFixture.sound()
        fixture.indicators[0].direction = direction
        fixture.targets = zip(fixture.periods, targets).enumerated().map { number, promised in
            Target(
                indicator: 0,
                scope: .unit(0),
                period: promised.0,
                value: .number(promised.1),
                relation: relation,
                location: SourceLocation(file: "targets.csv", row: number + 2)
            )
        }
        var plan = fixture.plan()
        plan.baseline = PeriodCalendar().years(2015, 2015)[0]
        plan.observations.periods = [plan.baseline!]
        plan.observations.append(
            Observation(
                unit: 0,
                indicator: 0,
                period: 0,
                series: 0,
                value: baseline,
                flags: [],
                recordedOn: ObservationColumns.undated,
                decimals: 0,
                row: 2
            )
        )
        var diagnostics = DiagnosticList()
        DirectionCheck.find(plan, &diagnostics)
        return diagnostics.items
    }

    @Test func `targets that go the other way than the direction are told at the last of them`() {
        let rises = found(.up, baseline: 20, targets: [15, 10])
        #expect(rises.map(\.code) == [.directionContradicted] && rises[0].location.row == 3)
        #expect(rises[0].message(in: .en).contains("rise") && rises[0].message(in: .vi).contains("thấp hơn mức gốc 20"))
        #expect(found(.down, baseline: 5, targets: [8]).map(\.code) == [.directionContradicted])
    }

    @Test func `what goes the right way, or only keeps a level, is not`() {
        #expect(found(.up, baseline: 20, targets: [15, 30]).isEmpty)
        #expect(found(.up, baseline: 20, targets: [25, 22]).isEmpty)
        #expect(found(.up, baseline: 97, targets: [95, 95]).isEmpty)
        #expect(found(.down, baseline: 5, targets: [4, 3]).isEmpty)
        #expect(found(.none, baseline: 5, targets: [4, 3]).isEmpty)
        #expect(found(.up, baseline: 20, targets: [3, 2], relation: .increaseBy).isEmpty)
    }
}
