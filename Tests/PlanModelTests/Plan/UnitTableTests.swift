import Diagnostics
import PlanModel
import Testing

struct UnitTableTests {
    private static func unit(_ id: String, _ name: String = "", from: String? = nil, to: String? = nil) -> AdminUnit {
        AdminUnit(
            id: id,
            name: LocalizedText(name),
            from: from.map { DayNumber(text: $0)! },
            to: to.map { DayNumber(text: $0)! },
            location: SourceLocation(file: "units.csv")
        )
    }

    private static func day(_ text: String) -> DayNumber { DayNumber(text: text)! }

    @Test func `ids are text, in byte order`() {
        let table = UnitTable(
            [unit("b"), unit("Đ"), unit("10"), unit("9"), unit("a"), unit("01"), unit("1")].shuffled()
        )
        #expect(Array(table.ids) == ["01", "1", "10", "9", "a", "b", "Đ"])
        #expect(table.count == 7)
        #expect(table.ids.allSatisfy { table.ids[Int(table.number(of: $0)!)] == $0 })
        #expect(table.number(of: "2") == nil)
        #expect(UnitTable([]).count == 0)
    }

    private func unit(_ id: String) -> AdminUnit { Self.unit(id) }

    @Test func `rows of one id stand in the order of their dates`() {
        let table = UnitTable([
            Self.unit("u", "mới", from: "2025-07-01"), Self.unit("u", "cũ", to: "2025-06-30"), Self.unit("v"),
        ])
        let number = table.number(of: "u")!
        #expect(table.rows[Int(number)].map(\.name.vi) == ["cũ", "mới"])
        #expect(table.unit(number, on: Self.day("2025-06-30"))?.name.vi == "cũ")
        #expect(table.unit(number, on: Self.day("2025-07-01"))?.name.vi == "mới")
        #expect(table.latest(number).name.vi == "mới")
    }

    @Test(arguments: [
        ("2009-12-31", UnitExistence.notBegun), ("2010-01-01", .exists), ("2014-12-31", .exists),
        ("2015-01-01", .ended),
        ("2016-01-01", .exists), ("2020-06-30", .exists), ("2020-07-01", .ended),
    ])
    func `a unit begins, ends, and may come back`(day: String, existence: UnitExistence) {
        let table = UnitTable([
            Self.unit("u", from: "2010-01-01", to: "2014-12-31"), Self.unit("u", from: "2016-01-01", to: "2020-06-30"),
        ])
        #expect(table.existence(0, on: Self.day(day)) == existence)
        #expect((table.unit(0, on: Self.day(day)) != nil) == (existence == .exists))
    }

    @Test func `a unit without dates always existed`() {
        let table = UnitTable([Self.unit("u")])
        #expect(table.existence(0, on: DayNumber(rawValue: .min)) == .exists)
        #expect(table.existence(0, on: DayNumber(rawValue: .max)) == .exists)
    }
}
