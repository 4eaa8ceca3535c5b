import Testing

@testable import PlanChecks

struct ReadingGraphTests {
    @Test(
        arguments: [
            ([], [], []),
            ([[], [], []], [0, 0, 0], []),
            // Longest ways: 3 reads 0 at once and by 1 and 2.
            ([[], [0], [1], [0, 2]], [0, 1, 2, 3], []),
            ([[1], [2], []], [2, 1, 0], []),
            ([[0], []], [nil, 0], [[0, 0]]),
            ([[1], [0]], [nil, nil], [[0, 1, 0]]),
            // A cycle is told from its lowest number, wherever the walk came into it.
            ([[2], [], [3], [1, 2]], [0, 0, nil, nil], [[2, 3, 2]]),
            // Two rings that share a member: the first is told; what is left of the other can be had.
            ([[1, 2], [0], [0]], [nil, nil, 0], [[0, 1, 0]]),
            ([[1], [0], [3], [2]], [nil, nil, nil, nil], [[0, 1, 0], [2, 3, 2]]),
        ] as [Case]
    )
    func `levels are longest ways, and cycles are named`(reads: [[Int]], levels: [Int?], cycles: [[Int]]) {
        #expect(ReadingGraph(reads: reads).order() == ReadingGraph.Order(levels: levels, cycles: cycles))
    }

    @Test func `a long chain is no burden`() {
        let reads = (0..<20_000).map { $0 == 0 ? [] : [$0 - 1] }
        let order = ReadingGraph(reads: reads).order()
        #expect(order.levels.last == 19_999)
        #expect(order.cycles.isEmpty)
    }

    typealias Case = (reads: [[Int]], levels: [Int?], cycles: [[Int]])
}
