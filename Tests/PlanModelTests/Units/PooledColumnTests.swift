import Testing

@testable import PlanModel

@Suite struct PooledColumnTests {
    @Test func `Texts come again and are kept once`() {
        var column = ["commune", "commune", "", "province", "commune"].reduce(into: PooledColumn()) { $0.append($1) }
        #expect((0..<5).map { column[$0] } == ["commune", "commune", "", "province", "commune"])
        #expect(column.pool.count == 3)
        column.set(1, "district")
        #expect(
            (0..<5).map { column.reordered([4, 3, 2, 1, 0])[$0] } == [
                "commune", "province", "", "district", "commune",
            ]
        )
    }
}
