import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

/// Notes that rules join and the sandbox reads in parts are the texts that Lua would have made.
@Suite struct NotePartsRunTests {
    private static func sample(_ values: [Double?]) -> SamplePlan {
        var sample = SamplePlan()
        sample.periods = ["2016"]
        sample.units += values.indices.map { SamplePlan.unit("u\($0)", level: "commune") }
        sample.indicator("a", units: .level("commune"))
        for (number, value) in values.enumerated() {
            if let value { sample.observe("a", "2016", value, unit: "u\(number)") }
        }
        return sample
    }

    private static let values: [Double?] = [
        0, 1, -1, 2.5, 100, 1e15, 1e16, 1e100, -0.0, 1 / 3, 123_456_789.125, 1e-7, nil, 5e15, 0.1, 99.99999999999999,
    ]

    /// The plain rule assigns to a variable of its own, which no change touches.
    @Test func theyAreWhatLuaMakesOfThem() {
        var sample = Self.sample(Self.values)
        let texts = [
            "'v ' .. value", "value .. ' ' .. year .. '/' .. value", "'a' .. math.floor(value) .. 'ă,\"' .. -year",
        ]
        for (number, text) in texts.enumerated() {
            sample.judge("fast\(number)", "function(value, year) return met, 1, \(text) end", optional: ["value"])
            sample.judge(
                "plain\(number)",
                "function(value, year) local s = '' s = \(text) return met, 1, s end",
                optional: ["value"]
            )
        }
        let run = sample.run(asOf: "2016-12-31") { $0.jobs = 2 }
        let notes = Dictionary(grouping: run.verdicts, by: \.unit)
        #expect(notes.count == Self.values.count)
        for (unit, verdicts) in notes {
            for number in texts.indices {
                let fast = verdicts.first { $0.rule == "fast\(number)" }
                let plain = verdicts.first { $0.rule == "plain\(number)" }
                #expect(fast?.note == plain?.note && fast?.status == plain?.status, "\(unit) \(number)")
            }
        }
        // What can't be joined is told as Lua tells it, by name.
        let found = run.diagnostics.items.filter { $0.code == .ruleRaised }
        #expect(
            found.filter { $0.subject.hasPrefix("fast") }.map { $0.values["problem"] }
                == found.filter { $0.subject.hasPrefix("plain") }.map { $0.values["problem"] }
        )
        #expect(found.count == 6)
    }

    /// A text that is the name of a note means that note, however it was put together.
    @Test func aJoinedNameIsAName() {
        var sample = Self.sample([1, 2])
        let note = RuleNote(name: "due2016", text: LocalizedText(vi: "đến hạn", en: "due"))
        sample.judge("r", "function(value, year) return met, 1, 'due' .. year end", notes: [note])
        #expect(sample.run(asOf: "2016-12-31").verdicts.map { $0.note.text(in: .en) } == ["due", "due"])
    }

    /// Too long for a note, and far too long for the row.
    @Test func limitsAreThoseOfTheWholeText() {
        var sample = Self.sample([1, 2, 3])
        sample.judge("long", "function(value, year) return met, 1, ('x'):rep(4096) .. year end")
        sample.judge("huge", "function(value, year) return met, 1, ('x'):rep(5000000) .. ('y'):rep(5000000) end")
        let run = sample.run(asOf: "2016-12-31")
        #expect(run.verdicts.filter { $0.rule == "long" }.allSatisfy { $0.status.id == "error" })
        #expect(run.verdicts.filter { $0.rule == "huge" }.allSatisfy { $0.status.id == "limit" })
    }
}
