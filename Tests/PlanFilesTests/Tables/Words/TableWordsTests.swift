import PlanModel
import Testing

@testable import PlanFiles

@Suite struct TableWordsTests {
    @Test(arguments: [
        ("at_least", TargetRelation.atLeast), ("Ít nhất", .atLeast), ("tối thiểu", .atLeast), (">=", .atLeast),
        ("nhiều nhất", .atMost), ("TỐI ĐA", .atMost), ("<=", .atMost), ("trên", .above), ("lớn hơn", .above),
        (">", .above), ("dưới", .below), ("nhỏ hơn", .below), ("<", .below), ("bằng", .equal), ("=", .equal),
        ("trong khoảng", .between), ("tăng thêm", .increaseBy), ("giảm bớt", .decreaseBy),
        ("tăng thêm %", .increaseByPercent), ("giảm bớt %", .decreaseByPercent), ("xếp hạng", .top),
        ("trong nhóm đầu", .top),
    ])
    func `Words of relation`(word: String, relation: TargetRelation) {
        #expect(TableWords.relations.value(word) == relation)
    }

    @Test(arguments: [
        ("ước", FlagSet.estimate), ("Ước tính", .estimate), ("sơ bộ", .provisional), ("chính thức", .final),
        ("thay đổi phương pháp", .methodBreak), ("không công bố", .withheld), ("không áp dụng", .notApplicable),
    ])
    func `Words of flags`(word: String, flag: FlagSet) {
        #expect(TableWords.flags.value(word) == flag)
    }

    @Test(arguments: [("tăng", Direction.up), ("Giảm", .down), ("không", Direction.none)])
    func `Words of direction`(word: String, direction: Direction) {
        #expect(TableWords.directions.value(word) == direction)
    }

    @Test(arguments: [
        ("Thực hiện", "actual"), ("tự chấm", "self"), ("tự đánh giá", "self"), ("thẩm định", "appraised"),
    ])
    func `Words of series`(word: String, series: String) {
        #expect(TableWords.series.value(word) == series)
    }

    @Test func `Every value of the model has its English word`() {
        #expect(TargetRelation.allCases.allSatisfy { TableWords.relations.value($0.rawValue) == $0 })
        #expect(Direction.allCases.allSatisfy { TableWords.directions.value($0.rawValue) == $0 })
        #expect(Carry.allCases.allSatisfy { TableWords.carries.value($0.rawValue) == $0 })
        #expect(FlagSet.words.allSatisfy { TableWords.flags.value($0.word) == $0.flag })
        #expect(TableWords.flags.wording.en == FlagSet.words.map(\.word).joined(separator: ", "))
    }
}
