import Diagnostics
import Testing

@testable import PlanChecks

struct GlobalNamesCheckTests {
    @Test func `a name that is none is said where it stands, with the nearest`() {
        let sample = RuleTextSample("if ⟦valeu⟧ >= target then return met end\n    return missed")
        sample.expect(.globalUnknown)
        #expect(sample.found[0].suggestions == ["value"] && sample.found[0].fix == nil)
    }

    @Test func `where only the case of letters differs the fix is certain`() {
        let sample = RuleTextSample("if value >= target then return ⟦Met⟧ end\n    return missed")
        sample.expect(.globalUnknown)
        #expect(sample.found[0].fix?.replacement == "met" && sample.found[0].fix?.location == sample.found[0].location)
    }

    @Test func `a name that the function could ask for is to be asked for`() {
        for reads in ["value", "value, cap"] {
            let sample = RuleTextSample(
                reads: reads,
                "params = { cap = 1, near_from = 2 },",
                "if value > ⟦previous⟧ then return met, cap end\n    return missed, ⟦near_from⟧"
            )
            let found = sample.found.filter { $0.code == .nameNotAskedFor }
            #expect(found.count == (reads == "value" ? 3 : 2))
            #expect(found.allSatisfy { $0.fix?.replacement.hasPrefix(", ") == true })
        }
        let empty = RuleTextSample(reads: "", "if ⟦value⟧ > 1 then return met end\n    return missed")
        empty.expect(.nameNotAskedFor)
        #expect(empty.found[0].fix?.replacement == "value")
    }

    @Test func `a name that is set without being declared is said, with local as the fix where it is the first use`() {
        let sample = RuleTextSample(
            "⟦gap⟧ = value - target\n    if gap > 0 then return met end\n    return missed, gap"
        )
        sample.expect(.globalAssigned)
        #expect(sample.found[0].fix?.replacement == "local ")
        let late = RuleTextSample("if value > 1 then ⟦gap⟧ = value end\n    return met, gap + target")
        late.expect(.globalAssigned)
        #expect(late.found[0].fix == nil)
    }

    @Test func `members that libraries don't have are said`() {
        let sample = RuleTextSample("return met, math.⟦flor⟧(value - target)")
        sample.expect(.memberUnknown)
        #expect(sample.found[0].suggestions == ["floor"])
    }

    @Test func `names of the file, of libraries, words and statuses are right`() {
        RuleTextSample(
            "local s = string.format('%d', limit) .. tostring(round(value, 1))\n    return near, percent(value, target), s",
            before: "local limit = 3\n"
        )
        .expect()
    }
}
