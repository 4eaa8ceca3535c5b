import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct ReportContentTests {
    @Test func missingDataIsCountedByAgency() {
        var run = SampleRun.evaluated
        run.add("so-noivu", "files", "2022", "no_data", reason: Reason(.missing, first: 1))
        run.add("so-noivu", "files", "2021", "no_data", reason: Reason(.missing, first: 1))
        let content = run.content()
        let missing = content.missing.map { line in
            let names = line.missing.map { content.frame.subjects[Int($0)].id }
            return "\(content.frame.plan.units.ids[Int(line.unit)]) \(line.counts[.noData]) "
                + "\(line.missingInAllPeriods) \(names.joined(separator: "+"))"
        }
        #expect(missing == ["so-noivu 2 3 files+mail.share", "so-tttt 1 1 mail.share"])
    }

    @Test func agenciesWithoutMissingDataAreNotAmongThem() {
        var run = SampleRun()
        run.add("58", "files", "2022", "met", value: 1)
        run.add("so-tttt", "files", "2021", "no_data", reason: Reason(.missing, first: 1))
        #expect(run.content().missing.isEmpty)
    }

    @Test func diagnosticsComeErrorsFirst() {
        var list = DiagnosticList()
        list.add(.filterMatchesNothing, at: SourceLocation(file: "a.csv"))
        list.add(.outputNotWritten, at: SourceLocation(file: "z.csv"))
        let content = SampleRun.evaluated.content(list)
        #expect(content.diagnostics.map(\.code) == [.outputNotWritten, .filterMatchesNothing])
        #expect(content.count(.error) == 1 && content.count(.warning) == 1 && content.count(.info) == 0)
    }

    @Test func aLineThatHasNothingToCompareHasNoChange() {
        func line(compared: Int, gained: Int) -> ObjectiveLine {
            ObjectiveLine(subject: .total, depth: 0, counts: OutcomeCounts(), compared: compared, gained: gained)
        }
        #expect(line(compared: 0, gained: 0).change == nil)
        #expect(line(compared: 3, gained: 0).change == 0)
        #expect(line(compared: 3, gained: -2).change == -2)
    }

    @Test func aRowKnowsItsObjective() {
        let content = SampleRun.evaluated.content()
        let objectives = content.rows.map { content.objective(of: $0) }
        #expect(objectives == [1, 1, 1, 1, 1, 1, 0, 2, 2, 2, nil, 2, 2])
    }
}
