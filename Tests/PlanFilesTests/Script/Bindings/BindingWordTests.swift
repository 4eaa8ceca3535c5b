import LuaSandbox
import PlanModel
import Testing

@testable import PlanFiles

struct BindingWordTests {
    @Test func everyWordOfScriptsIsThereOnce() {
        #expect(BindingWord.all.map(\.name).sorted() == DeclarationScript.Word.bindingNames.sorted())
    }

    @Test func everyAggregateHasAWord() {
        let ofFigures = BindingWord.all.filter { $0.first == .figure }.compactMap(\.aggregate)
        #expect(Set(ofFigures) == Set(Binding.Aggregate.allCases))
        #expect(ofFigures.count == Binding.Aggregate.allCases.count)
    }

    /// What can be said of one value is no option of many, and the other way round.
    @Test(arguments: BindingWord.all) func manyValuesAloneAreOverUnitsAndPeriods(word: BindingWord) {
        for option in [BindingOption.units, .periods, .skipMissing] {
            #expect(word.options.contains(option) == (word.aggregate != nil))
        }
    }

    @Test func wordsAreKnownAmongValues() throws {
        let said = LuaWord(word: "values_of", arguments: [.text("a.*")], line: 1)
        let found = try #require(BindingWord.of(.word(said)))
        #expect(found.word.aggregate == .table)
        #expect(found.said == said)
        #expect(BindingWord.of(.word(LuaWord(word: "dated", arguments: [], line: 1))) == nil)
        #expect(BindingWord.of(.text("value_of")) == nil)
    }
}
