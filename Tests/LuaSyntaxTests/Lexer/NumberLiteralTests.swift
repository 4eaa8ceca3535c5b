import LuaSyntax
import Testing

@Suite struct NumberLiteralTests {
    @Test(
        arguments: [
            ("0", .integer(0)), ("007", .integer(7)), ("9223372036854775807", .integer(.max)),
            ("9223372036854775808", .float(9_223_372_036_854_775_808)), ("0xff", .integer(255)),
            ("0xffffffffffffffff", .integer(-1)), ("0x1ffffffffffffffff", .integer(-1)), ("1e2", .float(100)),
            (".5", .float(0.5)), ("5.", .float(5)), ("5.e1", .float(50)), ("0x.8", .float(0.5)),
            ("0xA.8p1", .float(21)),
            ("0x1P4", .float(16)), ("1e400", .float(.infinity)), ("3.14159", .float(3.14159)),
        ] as [(String, NumberLiteral)]
    )
    func aLiteralHasTheValueThatLuaGivesIt(text: String, value: NumberLiteral) {
        #expect(NumberLiteral(text.utf8) == value)
    }

    @Test(arguments: ["", ".", "0x", "1e", "0x1p", "1.2.3", "x1", "1 ", "0x1e+1x"])
    func whatIsNoneHasNoValue(text: String) {
        #expect(NumberLiteral(text.utf8) == nil)
    }
}
