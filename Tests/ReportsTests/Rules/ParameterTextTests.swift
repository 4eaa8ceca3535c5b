import PlanModel
import Testing

@testable import Reports

@Suite struct ParameterTextTests {
    @Test(arguments: [
        (ParameterValue.integer(100), "100"), (.number(0.5), "0.5"), (.number(1e21), "1000000000000000000000"),
        (.boolean(true), "true"), (.text("a \"b\" \\"), "\"a \\\"b\\\" \\\\\""), (.table(ParameterTable()), "{}"),
        (
            .table(
                ParameterTable(
                    items: [.integer(1), .table(ParameterTable(items: [.integer(2)]))],
                    fields: [
                        ParameterField(key: .text("a"), value: .integer(3)),
                        ParameterField(key: .text("b c"), value: .text("d")),
                    ]
                )
            ), "{ 1, { 2 }, a = 3, [\"b c\"] = \"d\" }"
        ),
    ])
    func constantsAreWrittenAsLuaWould(value: ParameterValue, text: String) {
        #expect(ParameterText.text(value) == text)
    }

    @Test func datedOnesSaySinceWhenAndBy() throws {
        let setting = ParameterSetting.dated([
            DatedValue(from: try #require(DayNumber(text: "2016-01-01")), value: .integer(85)),
            DatedValue(from: try #require(DayNumber(text: "2019-01-01")), value: .integer(90), basis: "QĐ 1"),
        ])
        #expect(ParameterText.text(setting, in: .vi) == "85 từ 1/1/2016; 90 từ 1/1/2019 (QĐ 1)")
        #expect(ParameterText.text(setting, in: .en) == "85 from 2016-01-01; 90 from 2019-01-01 (QĐ 1)")
    }
}
