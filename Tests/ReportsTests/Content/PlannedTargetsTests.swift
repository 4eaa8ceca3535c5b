import PlanModel
import Testing

@testable import Reports

@Suite struct PlannedTargetsTests {
    /// The value of the target that is found for the e-mail share of a unit in 2022; nil where there is none.
    private func value(_ unit: String, _ change: (inout SampleRun) -> Void = { _ in }) -> Double? {
        var run = SampleRun()
        change(&run)
        run.add(unit, "mail.share", "2022", "met", value: 1, target: 1)
        let content = run.content()
        return PlannedTargets(content.frame).target(of: content.rows[0])?.value.number
    }

    @Test func theMostSpecificTargetIsFound() {
        #expect(value("58") == 90)
        #expect(value("so-noivu") == 95)
        let ofAgencies = { (run: inout SampleRun) in
            var target = run.plan.targets[4]
            target.scope = .level("agency")
            target.value = .number(92)
            run.plan.targets.append(target)
        }
        #expect(value("58", ofAgencies) == 90)
        #expect(value("so-tttt", ofAgencies) == 92)
        #expect(value("so-noivu", ofAgencies) == 95)
    }

    @Test func ofRevisionsTheLastKnownOneIsFound() {
        let revised = { (run: inout SampleRun) in
            run.plan.targets[4].recordedOn = SampleRun.day("2022-01-01")
            var later = run.plan.targets[4]
            later.recordedOn = SampleRun.day("2022-06-01")
            later.value = .number(80)
            run.plan.targets.append(later)
        }
        #expect(value("58", revised) == 80)
        let before = value("58") {
            revised(&$0)
            $0.knownOn = "2022-05-31"
        }
        #expect(before == 90)
        let beforeAll = value("58") {
            revised(&$0)
            $0.knownOn = "2021-12-31"
        }
        #expect(beforeAll == nil)
    }

    @Test func tasksAndOtherPeriodsHaveNone() throws {
        var run = SampleRun()
        run.add("58", "mail.share", "2021", "no_data")
        run.add("so-tttt", "t.portal", "2022", "overdue")
        let content = run.content()
        let targets = PlannedTargets(content.frame)
        #expect(content.rows.count == 2 && content.rows.allSatisfy { targets.target(of: $0) == nil })
        #expect(targets.cells.allSatisfy { content.frame.periods[$0.period].text == "2022" })
        #expect(targets.cells.count == 5)
    }
}
