import Diagnostics
import Testing

@testable import PlanChecks

struct ReturnedValuesCheckTests {
    @Test func `what is no status is said, with the nearest`() {
        let sample = RuleTextSample("if value > target then return ⟦'metr'⟧ end\n    return missed")
        sample.expect(.returnedNoStatus)
        #expect(sample.found[0].suggestions == ["met"])
        for value in ["100 * value", "true", "nil", "{ met }"] {
            RuleTextSample("if value > target then return ⟦\(value)⟧ end\n    return missed").expect(.returnedNoStatus)
        }
    }

    @Test func `a status in quotes is right, and better without them`() {
        let sample = RuleTextSample("if value > target then return ⟦\"met\"⟧ end\n    return missed")
        sample.expect(.statusAsText)
        #expect(sample.found[0].fix?.replacement == "met" && sample.found[0].severity == .info)
    }

    @Test func `a return of nothing is a way without a status`() {
        RuleTextSample("if value > target then ⟦return⟧ end\n    return missed").expect(.endsWithoutReturn)
    }

    @Test func `a score that is no number is said, of level value the value`() {
        RuleTextSample("return met, ⟦'high'⟧, value - target").expect(.returnedNoNumber)
        RuleTextSample(
            file: #"rule "r" { level = "value", inputs = { "a" }, compute = function(a) return ⟦a .. "%"⟧ end }"#
        ).expect(
            .returnedNoNumber
        )
        RuleTextSample("return met, nil, text(value - target)").expect()
    }

    @Test func `statuses that are declared and never returned are said where they are declared`() {
        let entries = "statuses = { { id = ⟦'gan'⟧, vi = 'Gần', en = 'Near' }, { id = 'xa', vi = 'Xa', en = 'Far' } },"
        RuleTextSample(entries, "if value > target then return met end\n    return xa").expect(.statusNeverReturned)
    }

    @Test func `notes that are not there, left unfilled, or never used are said`() {
        let notes = "notes = { late = { vi = '{1} ngày', en = '{1} days' }, ⟦never⟧ = { vi = 'a', en = 'b' } },"
        RuleTextSample(
            notes,
            "if value > target then return met, value, ⟦'lat'⟧, 3 end\n    return missed, 0, ⟦'late'⟧"
        )
        .expect(.noteNeverUsed, .noteUnknown, .notePlacesWrong)
        RuleTextSample("notes = { late = { vi = '{1} ngày', en = '{1} days' } },", "return met, value, 'late', target")
            .expect()
        RuleTextSample(
            "notes = { late = { vi = 'a', en = 'b' } },",
            "if value > target then return met, 1, 'late' end\n    return met, 1, 'Một câu khác'"
        ).expect()
    }
}
