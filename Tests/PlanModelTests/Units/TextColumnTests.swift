import Testing

@testable import PlanModel

@Suite struct TextColumnTests {
    private func column(_ texts: [String]) -> TextColumn {
        texts.reduce(into: TextColumn()) { $0.append($1) }
    }

    @Test(arguments: [[], [""], ["", "", ""], ["a"], ["", "a", "", "Sở Nội vụ", ""], ["a", ""]])
    func `What was appended is there`(texts: [String]) {
        let column = column(texts)
        #expect(Array(column) == texts)
        #expect(texts.indices.allSatisfy { column.isEmpty($0) == texts[$0].isEmpty })
        #expect(column.areAllEmpty == texts.allSatisfy(\.isEmpty))
        #expect(column.withAllBytes { Array($0) } == Array(texts.joined().utf8))
    }

    @Test func `Empty texts take no memory`() {
        let column = column(Array(repeating: "", count: 1000))
        #expect(column.count == 1000 && column.areAllEmpty)
    }

    @Test func `Texts are put in another order`() {
        let column = column(["b", "", "a"]).reordered([2, 0, 1])
        #expect(Array(column) == ["a", "b", ""])
        #expect(Array(self.column(["", ""]).reordered([1, 0])) == ["", ""])
    }

    @Test func `The order is that of bytes`() {
        let column = column(["a", "ab", "Đ", "z", "a"])
        #expect(column.order(0, 1) < 0 && column.order(1, 0) > 0 && column.order(0, 4) == 0)
        #expect(column.order(2, 3) > 0)
    }

    @Test(arguments: [[], [""], ["a"], ["a", "", "Sở"], ["", ""]])
    func `A cell holds several texts`(list: [String]) {
        var column = TextColumn()
        column.append(list: ["x"])
        column.append(list: list)
        #expect(column.list(0) == ["x"] && column.list(1) == list)
        #expect(column.isEmpty(1) == list.isEmpty)
    }
}
