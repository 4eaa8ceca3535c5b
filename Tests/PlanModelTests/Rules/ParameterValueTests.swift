import PlanModel
import Testing

struct ParameterSettingTests {
    private static func day(_ text: String) -> DayNumber { DayNumber(text: text)! }

    private static let dated = ParameterSetting.dated([
        DatedValue(from: day("2016-01-01"), value: .integer(85)),
        DatedValue(from: day("2019-01-01"), value: .integer(90), basis: "QĐ 1"),
    ])

    @Test(
        arguments: [
            ("2015-12-31", nil), ("2016-01-01", 85), ("2018-12-31", 85), ("2019-01-01", 90), ("2030-01-01", 90),
        ] as [(String, Int64?)]
    )
    func `the value in force on the day counts`(day: String, value: Int64?) {
        #expect(Self.dated.value(on: Self.day(day)) == value.map(ParameterValue.integer))
    }

    @Test func `a constant is always the same`() {
        #expect(ParameterSetting.constant(.text("a")).value(on: DayNumber(rawValue: .min)) == .text("a"))
    }

    @Test func `without values nothing is in force`() {
        #expect(ParameterSetting.dated([]).value(on: DayNumber(rawValue: 0)) == nil)
    }

    @Test func `a whole number and a figure are different constants`() {
        #expect(ParameterValue.integer(1) != .number(1))
        let field = ParameterField(key: .text("a"), value: .boolean(true))
        #expect(ParameterTable(items: [.integer(1)]) != ParameterTable(fields: [field]))
    }
}
