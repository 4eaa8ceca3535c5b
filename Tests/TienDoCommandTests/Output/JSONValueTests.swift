import Testing

@testable import TienDoCommand

@Suite struct JSONValueTests {
    @Test func keysStandInByteOrderAndNothingIsLeftOut() {
        let value = JSONValue.object([
            "b": .optional(nil as String?), "a": .array([.number(1), .figure(0.5), .boolean(true)]), "B": .text("x/y"),
        ])
        #expect(
            value.text.filter { !$0.isWhitespace } == #"{"B":"x/y","a":[1,0.5,true],"b":null}"#,
            "\(value.text)"
        )
        #expect(JSONValue.optional(3) == .number(3) && JSONValue.optional(nil as Double?) == .null)
    }
}
