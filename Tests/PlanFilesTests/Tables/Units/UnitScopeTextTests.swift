import PlanModel
import Testing

@testable import PlanFiles

@Suite struct UnitScopeTextTests {
    @Test(arguments: [
        ("58", UnitSelector.glob("58")), ("*", .glob("*")), ("vn.*", .glob("vn.*")), ("level:xã", .level("xã")),
        ("level: xã ", .level("xã")), ("levels:xã", .glob("levels:xã")),
    ])
    func `A cell names an id, a level or all units`(text: String, selector: UnitSelector) {
        #expect(UnitScopeText.selector(text) == selector)
    }

    @Test func `Only a level is a level`() {
        #expect(UnitScopeText.level("level:commune") == "commune")
        #expect(UnitScopeText.level("commune") == nil)
    }
}
