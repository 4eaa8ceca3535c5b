import Diagnostics
import Testing
import TienDo

@testable import TienDoCommand

@Suite struct TestJSONTests {
    private func text(_ outcome: RuleTestExpectation.Outcome, _ answer: RuleTestAnswer?) -> String {
        let place = SourceLocation(file: "tests/a.lua", line: 2, column: 3)
        let asked = RuleTestCase(
            row: 1,
            location: place,
            given: [
                RuleTestCase.Given(name: "parts", value: ["a": 8, "b": 5], location: place),
                RuleTestCase.Given(name: "list", value: [1, "x", true], location: place),
                RuleTestCase.Given(name: "none", value: nil, location: place),
            ],
            expected: RuleTestExpectation(outcome, score: .number(0.5), location: place)
        )
        let result = RuleTestResult(
            RuleTest(name: "t", rule: "r", location: place),
            asked,
            answer,
            differences: answer == nil ? [] : [.outcome],
            problems: answer == nil ? [Diagnostic(.testFileEmpty, at: place)] : []
        )
        return TestJSON.text([("p", [result])], untested: ["u"], language: .en).filter { !$0.isWhitespace }
    }

    @Test func everyFieldIsThere() {
        let status = StatusTable()[StatusTable.noData]
        let shown = text(.status("met"), RuleTestAnswer(.status(status), score: 1.5, reason: "missing:value"))
        #expect(shown.contains(#""failed":1,"not_run":0,"passed":0"#) && shown.contains(#""untested":["u"]"#))
        #expect(shown.contains(#""given":{"list":[1,"x",true],"none":null,"parts":{"a":8,"b":5}}"#))
        #expect(
            shown.contains(#""file":"p/tests/a.lua""#) && shown.contains(#""row":1,"rule":"r","standing":"failed""#)
        )
        #expect(
            shown.contains(#""decimals":null,"missing":false,"no_score":false,"note":null,"reason":null,"score":0.5"#)
        )
        #expect(shown.contains(#""reason":"missing:value","score":1.5,"status":"no_data","value":null"#))
    }

    @Test func figuresAndWhatWasNotRunToo() {
        #expect(text(.number(1, decimals: 4), RuleTestAnswer(.figure(2.5))).contains(#""value":2.5"#))
        #expect(text(.missing, RuleTestAnswer(.missing)).contains(#""missing":true"#))
        let notRun = text(.status("met"), nil)
        #expect(notRun.contains(#""got":null"#) && notRun.contains(#""problems":[{"code":"TD0943""#))
    }
}
