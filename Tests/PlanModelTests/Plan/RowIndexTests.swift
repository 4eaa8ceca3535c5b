import PlanModel
import Testing

struct RowIndexTests {
    /// Rows of an id and a group; the last row has no group.
    private let index = RowIndex(
        [("b.x", "A"), ("a", "A"), ("b", "B"), ("b.y", "A"), ("b.x", "B"), ("bé.1", nil)] as [(String, String?)],
        id: { $0.0 },
        column: { row, name in name == "id" ? row.0 : name == "group" ? row.1 : nil }
    )

    @Test func `an id names its rows`() {
        #expect(index.rows(named: "b") == [2])
        #expect(index.rows(named: "b.x") == [0, 4])
        #expect(index.rows(named: "c") == [])
        #expect(index.rows(ofId: "b.x") == [0, 4])
        #expect(index.rows(ofId: "b.*") == [])
        #expect(index.rows(named: "") == [])
    }

    @Test func `a pattern names rows in their order`() {
        #expect(index.rows(named: "b.*") == [0, 3, 4])
        #expect(index.rows(named: "**") == [0, 1, 2, 3, 4, 5])
        #expect(index.rows(named: "b*") == [2])
        #expect(index.rows(named: "bé.*") == [5])
        #expect(index.rows(named: "*.x") == [0, 4])
        #expect(index.rows(named: "c*") == [])
    }

    @Test func `columns are compared as a whole`() {
        #expect(index.rows(.columns(["group": "A"])) == [0, 1, 3])
        #expect(index.rows(.columns(["group": "B", "id": "b.x"])) == [4])
        #expect(index.rows(.columns(["group": ""])) == [])
        #expect(index.rows(.columns(["grup": "A"])) == [])
        #expect(index.rows(.columns([:])) == [0, 1, 2, 3, 4, 5])
    }

    @Test func `a list selects what one of its members does, each once`() {
        #expect(index.rows(.any([.glob("b.*"), .glob("a"), .columns(["group": "A"])])) == [0, 1, 3, 4])
        #expect(index.rows(.any([])) == [])
    }

    @Test(
        arguments: [
            .glob("b.x"), .glob("b.**"), .glob("*"), .columns(["group": "B"]), .columns(["id": "a", "group": "A"]),
            .any([.glob("a*"), .columns(["group": "B"])]),
        ] as [Selector]
    )
    func `it finds what the selector itself would take`(selector: Selector) {
        let rows = [("b.x", "A"), ("a", "A"), ("b", "B"), ("b.y", "A"), ("a.b.x", "B")]
        let column = { (row: (String, String), name: String) in name == "id" ? row.0 : name == "group" ? row.1 : nil }
        let index = RowIndex(rows, id: { $0.0 }, column: column)
        let expected = rows.indices.filter { row in selector.selects(id: rows[row].0) { column(rows[row], $0) } }
        #expect(index.rows(selector) == expected)
        // What is kept from the first time is the same.
        #expect(index.rows(selector) == expected)
    }
}
