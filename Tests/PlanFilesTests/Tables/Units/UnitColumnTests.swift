import Testing

@testable import PlanFiles

@Suite struct UnitColumnTests {
    @Test(arguments: [
        ("indicator,period\nlan,2016\n", false), ("indicator,period,unit\nlan,2016,\nlan,2017, \n", false),
        ("indicator,period,unit\nlan,2016,\nlan,2017,58\n", true), ("indicator,Kỳ,Đơn vị\nlan,2016,58\n", true),
        ("unit\n58\n", false), ("", false),
    ])
    func `A column is filled where one row names a unit`(text: String, isFilled: Bool) {
        let file = TableFile(path: "targets.csv", bytes: Array(text.utf8), numbers: .plain)
        #expect(UnitColumn.isFilled(file, .targets) == isFilled)
    }
}
