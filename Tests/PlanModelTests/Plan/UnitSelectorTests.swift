import Diagnostics
import PlanModel
import Testing

struct UnitSelectorTests {
    private static let commune = AdminUnit(
        id: "58.01",
        name: LocalizedText(vi: "Xã Một", en: "Commune One"),
        level: "commune",
        parent: "58",
        further: ["population": "1200"],
        location: SourceLocation(file: "units.csv", row: 2)
    )

    @Test(arguments: [
        ("*", UnitSelector.glob("*")), ("level:commune", .level("commune")), ("58.01", .glob("58.01")),
        ("58.*", .glob("58.*")),
        ("level:", .level("")),
    ])
    func `a cell is read as a glob or a level`(text: String, selector: UnitSelector) {
        #expect(UnitSelector(text: text) == selector)
        #expect(selector.text == text)
    }

    @Test(
        arguments: [
            .glob("*"), .glob("58.01"), .glob("58.*"), .glob("**"), .level("commune"),
            .columns(["parent": "58", "level": "commune"]),
            .columns(["population": "1200"]), .columns(["name_en": "Commune One"]),
            .any([.glob("99"), .level("commune")]),
        ] as [UnitSelector]
    )
    func `a unit is selected by id, level or column`(selector: UnitSelector) {
        #expect(selector.selects(Self.commune))
    }

    @Test(
        arguments: [
            .glob("58"), .glob("58.0"), .level("province"), .level(""), .columns(["parent": "59"]),
            .columns(["no_such": ""]), .any([]),
        ] as [UnitSelector]
    )
    func `others are not`(selector: UnitSelector) {
        #expect(!selector.selects(Self.commune))
    }

    @Test func `a lone star selects ids of any depth`() {
        #expect(UnitSelector(text: "*").selects(Self.commune))
        #expect(!Glob("*").matches(Self.commune.id))
    }

    @Test func `members and text of a list`() {
        let selector = UnitSelector.any([.level("a"), .any([.glob("b"), .columns(["k": "v"])])])
        #expect(selector.members == [.level("a"), .glob("b"), .columns(["k": "v"])])
        #expect(selector.text == "level:a, b, k = v")
    }

    @Test(arguments: [
        ("id", "58.01"), ("name", "Xã Một"), ("name_en", "Commune One"), ("level", "commune"), ("parent", "58"),
        ("population", "1200"),
        ("nothing", nil),
    ])
    func `columns are found by name`(name: String, text: String?) {
        #expect(Self.commune.column(name) == text)
    }
}
