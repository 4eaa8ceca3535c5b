import Testing

@testable import PlanModel

@Suite struct NumberColumnTests {
    private static let samples: [[Int32]] = [
        [], [7], [7, 7, 7], [1, 2, 3, 4], [1, 2, 2], [3, 3, 9, 3], [1, 2, 300], [5, -1], [.min, .min, 4, .max],
        [0, 1, 1, 255, 256, 2], [-3, -3, 8], [1000, 0], Array(0..<300),
    ]

    @Test(arguments: samples, [Int32(0), 1])
    func `What was appended is there`(numbers: [Int32], step: Int32) {
        let column = numbers.reduce(into: NumberColumn(step: step)) { $0.append($1) }
        #expect(column.count == numbers.count)
        #expect(numbers.indices.map { column[$0] } == numbers)
        let backwards = column.reordered(numbers.indices.reversed().map { Int32($0) })
        #expect(numbers.indices.map { backwards[$0] } == numbers.reversed())
    }

    @Test(arguments: samples.filter { !$0.isEmpty }, [Int32(0), 200, 70_000, -1])
    func `A number is exchanged for another`(numbers: [Int32], number: Int32) {
        for place in numbers.indices {
            var column = numbers.reduce(into: NumberColumn(step: 1)) { $0.append($1) }
            var expected = numbers
            column.set(place, number)
            expected[place] = number
            #expect(numbers.indices.map { column[$0] } == expected)
            column.append(number)
            #expect(column[numbers.count] == number)
        }
    }

    @Test(arguments: [0, 1, 4, 5, 40])
    func `A few odd numbers of a long column take no more than themselves`(oddCount: Int) {
        var numbers = (0..<1000).map { Int32(7 * $0 + 3) }
        for odd in 0..<oddCount { numbers[999 - 17 * odd] = Int32(odd) }
        var column = NumberColumn()
        column.append(numbers[0])
        column.expect(step: 7)
        for number in numbers.dropFirst() { column.append(number) }
        #expect(numbers.indices.map { column[$0] } == numbers)
        #expect(column.wide.isEmpty == (oddCount <= 4) && column.isEven == (oddCount == 0))
        column.set(999, 5)
        column.set(3, -1)
        (numbers[999], numbers[3]) = (5, -1)
        #expect(numbers.indices.map { column[$0] } == numbers)
    }

    @Test func `Numbers that go by steps take no memory, small ones a byte`() {
        func column(_ step: Int32, _ numbers: [Int32]) -> NumberColumn {
            numbers.reduce(into: NumberColumn(step: step)) { $0.append($1) }
        }
        #expect(column(1, [4, 5, 6]).isEven && column(0, [4, 4]).isEven)
        #expect(column(0, [4, 5]).small.count == 2 && column(0, [4, 5]).wide.isEmpty)
        #expect(column(0, [4, 500]).small.isEmpty && column(0, [4, 500]).wide.count == 2)
    }
}
