import PlanModel
import Testing

@testable import PlanChecks

struct RuleTextsTests {
    @Test func `rules are found in their own files, and a text that is not Lua is none`() {
        let sample = RuleTextSample("return met, value - target")
        let sources = [sample.source, RuleSource(path: "rules/bad.lua", bytes: Array("if".utf8))]
        let texts = RuleTexts(sources, sample.rules)
        #expect(texts.files.map { $0 != nil } == [true, false] && texts["r"] != nil)
        #expect(texts.rules[0]?.count == 1 && texts.standard.isEmpty && texts.changingOutside(sources).isEmpty)
    }

    @Test func `what a file requires is known`() {
        let sample = RuleTextSample(
            "return met, value - target",
            before: "local a, b = require 'lib/a', require('lib/b')\n_ = a + b\n"
        )
        #expect(RuleTexts([sample.source], []).files[0]?.required == ["lib/a", "lib/b"])
    }
}
