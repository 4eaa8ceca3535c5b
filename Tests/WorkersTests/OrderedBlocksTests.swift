import Testing
import Workers

@Suite struct OrderedBlocksTests {
    @Test(arguments: [1, 2, 5])
    func resultsComeInOrderWhoeverMakesThem(jobs: Int) {
        let blocks = OrderedBlocks<Int>(count: 200, ahead: 2 * jobs)
        let threads = (0..<jobs).compactMap { _ in
            WorkerThread {
                while let block = blocks.take() { blocks.put(block * block, block: block) }
            }
        }
        var results: [Int] = []
        while let result = blocks.fetch() { results.append(result) }
        for thread in threads { thread.join() }
        #expect(threads.count == jobs)
        #expect(results == (0..<200).map { $0 * $0 })
    }

    @Test func noMoreBlocksAreUnderWayThanAllowed() {
        let blocks = OrderedBlocks<Int>(count: 10, ahead: 2)
        #expect(blocks.take() == 0)
        #expect(blocks.take() == 1)
        blocks.put(0, block: 0)
        #expect(blocks.fetch() == 0)
        #expect(blocks.take() == 2)
    }

    @Test func afterACancelThereIsNothingToTake() {
        let blocks = OrderedBlocks<Int>(count: 10, ahead: 2)
        #expect(blocks.take() == 0)
        blocks.cancel()
        #expect(blocks.take() == nil)
    }
}
