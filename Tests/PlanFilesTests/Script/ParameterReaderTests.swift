import LuaSandbox
import PlanModel
import Testing

@testable import PlanFiles

struct ParameterReaderTests {
    private static func entry(_ fields: (String, LuaValue)...) -> LuaValue {
        .table(LuaTable(fields: fields.map { LuaField(key: .text($0), value: $1) }))
    }

    private static func dated(_ entries: LuaValue...) -> LuaValue {
        .word(LuaWord(word: "dated", arguments: [.table(LuaTable(items: entries))], line: 1))
    }

    @Test func constantsKeepTheirKind() {
        #expect(ParameterReader.setting(.integer(90)) == .constant(.integer(90)))
        #expect(ParameterReader.setting(.number(90)) == .constant(.number(90)))
        #expect(ParameterReader.setting(.text(" a ")) == .constant(.text(" a ")))
        #expect(ParameterReader.setting(.boolean(false)) == .constant(.boolean(false)))
        #expect(ParameterReader.setting(.table(LuaTable())) == .constant(.table(ParameterTable())))
    }

    @Test func datedValuesStandInTheOrderOfTheirDays() {
        let value = ParameterReaderTests.dated(
            ParameterReaderTests.entry(("from", .text("1/1/2019")), ("value", .integer(90)), ("basis", .text("QĐ"))),
            ParameterReaderTests.entry(("from", .integer(16801)), ("value", .text("a")))
        )
        #expect(
            ParameterReader.setting(value)
                == .dated([
                    DatedValue(from: DayNumber(text: "2016-01-01")!, value: .text("a")),
                    DatedValue(from: DayNumber(text: "2019-01-01")!, value: .integer(90), basis: "QĐ"),
                ])
        )
    }

    @Test(
        arguments: [
            .nil, .number(.nan), .number(.infinity), .function(LuaFunction(parameters: [], isVariadic: false, line: 1)),
            .word(LuaWord(word: "missing", arguments: [], line: 1)), .table(LuaTable(items: [.number(.nan)])),
            dated(), dated(.integer(1)), dated(entry(("from", .text("x")), ("value", .integer(1)))),
            dated(entry(("from", .text("2016-01-01")), ("value", dated()))),
            dated(entry(("from", .text("2016-01-01")), ("value", .integer(1)), ("basis", .integer(1)))),
            dated(entry(("from", .number(1.5)), ("value", .integer(1)))),
            .word(LuaWord(word: "dated", arguments: [], line: 1)),
        ] as [LuaValue]
    )
    func allElseIsNoConstant(value: LuaValue) {
        #expect(ParameterReader.setting(value) == nil)
    }

    @Test func whatWasExpectedDependsOnTheWord() {
        #expect(ParameterReader.expected(for: ParameterReaderTests.dated()) == ParameterReader.expectedDated)
        #expect(ParameterReader.expected(for: .nil) == ParameterReader.expected)
    }
}
