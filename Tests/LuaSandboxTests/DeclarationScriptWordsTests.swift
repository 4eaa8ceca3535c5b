import LuaSandbox
import Testing

@Suite struct DeclarationScriptWordsTests {
    @Test(arguments: [DeclarationScript.Word.ruleFile, DeclarationScript.Word.planScript])
    func aWordHasOneForm(words: [DeclarationScript.Word]) {
        #expect(Set(words.map(\.name)).count == words.count)
        #expect(words.count { $0.form == .declaration } == 1)
    }

    @Test func bindingsCanBeSaidInBothKindsOfFiles() {
        for words in [DeclarationScript.Word.ruleFile, DeclarationScript.Word.planScript] {
            let names = Set(words.filter { $0.form == .call }.map(\.name))
            #expect(names.isSuperset(of: DeclarationScript.Word.bindingNames))
        }
    }

    @Test func aRuleFileSaysNothingOfAPlan() {
        let outcome = DeclarationScript.run(
            Array("use \"x\" { }".utf8),
            chunk: "rules/a.lua",
            words: DeclarationScript.Word.ruleFile
        )
        #expect(outcome.failure != nil)
    }
}
