import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct CheckGroupTests {
    /// Sizes of the groups of files' verdicts, one a status.
    private func sizes(_ statuses: [String]) -> [Int] {
        var run = SampleRun()
        run.periods = ["2022"]
        let ids = statuses.indices.map { "x\($0)" }
        let agencies = SampleTables.units.rows.joined()
        let units = ids.map { SampleRun.unit($0, "", "", level: "commune", row: 9) }
        run = SampleRun(units: UnitTable(units + agencies))
        for (id, status) in zip(ids, statuses) { run.add(id, "files", "2022", status, value: 1) }
        let content = run.content()
        return CheckGroup.groups(content.rows, in: content).map(\.rows.count)
    }

    @Test func manyThatFoundNothingAreOneLine() {
        #expect(sizes(["consistent", "consistent", "consistent", "consistent"]) == [4])
    }

    @Test func fewStandOneByOne() {
        #expect(sizes(["consistent", "consistent", "consistent"]) == [1, 1, 1])
    }

    @Test func whatWasFoundIsNeverPutTogether() {
        #expect(sizes(["missed", "missed", "missed", "missed", "consistent"]) == [1, 1, 1, 1, 1])
    }
}
