import Diagnostics
import PlanModel
import Testing

struct IndicatorTests {
    private static let indicator = Indicator(
        id: "mail.share",
        name: LocalizedText(vi: "Tỷ lệ thư điện tử", en: "Share of e-mail"),
        objective: "mail",
        measure: "%",
        direction: .up,
        source: "Sở TTTT",
        further: ["group": "A"],
        location: SourceLocation(file: "indicators.csv", row: 2)
    )

    @Test(arguments: [
        ("id", "mail.share"), ("name", "Tỷ lệ thư điện tử"), ("name_en", "Share of e-mail"), ("objective", "mail"),
        ("measure", "%"),
        ("direction", "up"), ("source", "Sở TTTT"), ("group", "A"), ("none", nil),
    ])
    func `columns are found by name`(name: String, text: String?) {
        #expect(Self.indicator.column(name) == text)
    }

    @Test func `an indicator without a direction has an empty one`() {
        var indicator = Self.indicator
        indicator.direction = nil
        #expect(indicator.column("direction") == "")
    }
}

struct CellNumberTests {
    @Test func `only a number that could be read is one`() {
        #expect(CellNumber.number(0).number == 0)
        #expect(CellNumber.empty.number == nil && CellNumber.unreadable.number == nil)
    }
}
