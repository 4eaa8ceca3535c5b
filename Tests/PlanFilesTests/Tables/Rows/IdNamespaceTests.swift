import Diagnostics
import Testing

@testable import PlanFiles

@Suite struct IdNamespaceTests {
    @Test func `An id is taken once, and where it was is told`() throws {
        var diagnostics = DiagnosticList()
        let file = TableFile(path: "tasks.csv", bytes: Array("name,id\nA,a\nB,a\n".utf8), numbers: .plain)
        var rows = try #require(TableRows(file, .tasks, &diagnostics))
        var namespace = IdNamespace()
        _ = rows.next()
        let first = namespace.take("a", &rows)
        _ = rows.next()
        let (second, other) = (namespace.take("a", &rows), namespace.take("b", &rows))
        #expect(first && !second && other)
        let found = try #require(rows.problems.diagnostics.items.first)
        #expect(TablesReading.text(found) == "TD0401 tasks.csv:3:id")
        #expect(found.location.column == 3)
        #expect(found.message(in: .en) == "the id “a” is used already at tasks.csv, row 2; this row is left out")
        #expect(found.message(in: .vi) == "mã “a” đã được dùng ở tasks.csv, hàng 2; hàng này bị bỏ ra")
    }
}
