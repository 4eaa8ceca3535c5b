import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct NameTextTests {
    @Test func everyBuiltInNameHasWords() {
        for name in BuiltInName.all {
            let words = NameText.words[name.name]
            #expect(words?.vi.isEmpty == false && words?.en.isEmpty == false, "\(name.name)")
        }
        #expect(NameText.words.count == BuiltInName.all.count)
    }

    @Test func aNameOfTheRulesOwnStandsInQuotes() {
        #expect(NameText.text("previous", in: .vi) == "số liệu kỳ trước")
        #expect(NameText.text("staff", in: .en) == "“staff”")
    }
}
