import Diagnostics
import PlanModel
import Testing

@testable import PlanChecks

struct BandsCheckTests {
    @Test func `a band that those before it have taken is never chosen`() {
        RuleTextSample(
            "if value >= 90 then return met, target end\n    if ⟦value >= 100⟧ then return exceeded end\n    return missed"
        )
        .expect(.bandHidden)
        RuleTextSample(
            "if value >= 75 then return near elseif ⟦value >= 90 and value < 95⟧ then return met, target else return missed end"
        )
        .expect(.bandHidden)
    }

    @Test func `parameters stand for their defaults`() {
        RuleTextSample(
            reads: "value, low, high",
            "params = { low = 90, high = 100 },",
            "if value >= low then return near end\n    if ⟦value >= high⟧ then return met end\n    return missed"
        )
        .expect(.bandHidden)
    }

    @Test func `values that no band takes are a gap, at the end of the function`() {
        let sample = RuleTextSample("if value > 90 then return met, target elseif ⟦value < 90⟧ then return missed end")
        sample.expect(.bandGap)
        #expect(sample.found[0].message(in: .vi).contains("90"))
        RuleTextSample(
            "if value > 90 then return met, target elseif value < 90 then return missed end\n    return near"
        ).expect()
    }

    @Test func `between whole numbers there is nothing`() {
        let body = "if peer_rank <= 3 then return met elseif peer_rank >= 4 then return missed end"
        #expect(!RuleTextSample(reads: "peer_rank", body).codes.contains(.bandGap))
    }

    @Test func `bands with two ends that share values overlap`() {
        let sample = RuleTextSample(
            "if value >= 0 and value <= 50 then return missed elseif ⟦value >= 50 and value <= 100⟧ then return met, target end\n    return exceeded"
        )
        sample.expect(.bandOverlap)
    }

    @Test func `the table of band is in falling order, with something for the rest`() {
        RuleTextSample("return met, band(value, { {75, 75}, {⟦90⟧, 100}, 0 }) + target").expect(.bandHidden)
        RuleTextSample("return met, band(value, ⟦{ {90, 100}, {75, 75} }⟧) + target").expect(.bandGap)
        RuleTextSample("return met, band(value, { {90, 100}, {75, 75}, 0 }) + target").expect()
    }

    @Test func `a use that puts parameters out of order is told so where it stands`() {
        let sample = RuleTextSample(
            reads: "value, low, high",
            "params = { low = 90, high = 100 },",
            "if value >= high then return met end\n    if value >= low then return near end\n    return missed"
        )
        sample.expect()
        var use = PlanFixture.use("r", indicators: .glob("**"))
        use.settings = ["low": .constant(.integer(110))]
        var found = DiagnosticList()
        RuleTextsCheck.find([use], RuleTexts([sample.source], sample.rules), on: nil, &found)
        #expect(found.items.map(\.code) == [.bandHidden] && found.items[0].location == use.location)
        #expect(found.items[0].message(in: .en).hasSuffix(": value >= low (with low = 110)"))
        use.settings = ["low": .constant(.integer(80))]
        var none = DiagnosticList()
        RuleTextsCheck.find([use], RuleTexts([sample.source], sample.rules), on: nil, &none)
        #expect(none.items.isEmpty)
    }
}
