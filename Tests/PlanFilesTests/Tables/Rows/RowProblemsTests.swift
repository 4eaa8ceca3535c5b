import Diagnostics
import Testing

@testable import PlanFiles

@Suite struct RowProblemsTests {
    @Test func `What is more than can be listed is counted`() throws {
        var problems = RowProblems()
        for row in 2..<(RowProblems.listed + 5) {
            problems.add(
                Diagnostic(
                    .indicatorUnknown,
                    at: SourceLocation(file: "a.csv", row: row, header: "indicator"),
                    ["id": "x"]
                )
            )
        }
        problems.add(Diagnostic(.unitEmpty, at: SourceLocation(file: "a.csv", row: 9, header: "unit")))
        var list = DiagnosticList()
        problems.report(into: &list)
        #expect(list.items.filter { $0.code == .indicatorUnknown }.count == RowProblems.listed)
        #expect(list.items.filter { $0.code == .unitEmpty }.count == 1)
        let sum = try #require(list.items.last)
        #expect(sum.code == .rowsWithSameProblem)
        #expect(
            sum.message(in: .en)
                == "3 further cells or rows (from row 1002 to row 1004) have the same problem TD0402; "
                + "only the first 1000 are listed"
        )
        #expect(sum.location.row == 1002 && sum.location.header == nil)
    }
}
