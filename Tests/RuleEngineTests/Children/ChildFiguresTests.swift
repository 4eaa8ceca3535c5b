import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

/// What children come to.
@Suite struct ChildFiguresTests {
    private static let table = StatusTable(adding: [Status(id: "dat", label: LocalizedText("Đạt"), isGood: true)])

    private static func child(
        _ status: String,
        _ score: Double? = nil,
        weight: Double? = nil,
        assignment: Int32 = 0
    ) -> Child {
        Child(
            subject: 0,
            assignment: assignment,
            status: table.number(of: status)!,
            score: score ?? .nan,
            weight: weight,
            flags: []
        )
    }

    /// Of assignments the first gives scores that are averaged, the second none.
    private func figures(_ children: [Child]) -> ChildFigures {
        ChildFigures(children, ChildFiguresTests.table, takesPart: [true, false])
    }

    @Test func statusesAreCounted() {
        let words = [
            "exceeded", "met", "done", "consistent", "dat", "near", "missed", "overdue", "inconsistent", "done_late",
            "in_progress", "no_data", "error", "limit",
        ]
        let figures = figures(words.map { ChildFiguresTests.child($0) })
        #expect(figures.count == 14)
        #expect(figures.met == 5)
        #expect(figures.missed == 3)
        #expect(figures.noData == 1)
    }

    @Test(arguments: [
        // No weights: all are equal.
        ([child("met", 100), child("missed", 51)], 75.5, 1.0),
        ([child("met", 100), child("no_data")], nil, 0.5),
        ([child("met", 100, weight: 3), child("missed", 0, weight: 1)], 75, 1),
        ([child("met", 100, weight: 3), child("no_data", weight: 1)], nil, 0.75),
        // What has no weight may lack a score.
        ([child("met", 90, weight: 3), child("no_data", weight: 0)], 90, 1),
        // Weights for some only.
        ([child("met", 90, weight: 3), child("met", 100)], nil, nil),
        // Nothing weighs anything, or there is nothing.
        ([child("met", 90, weight: 0)], nil, nil),
        ([], nil, nil),
        // Children without a score by their rule take no part.
        ([child("met", 90), child("done", 10, assignment: 1), child("done", assignment: 1)], 90, 1),
        ([child("met", 90, weight: 1), child("done", assignment: 1)], 90, 1),
        ([child("done", assignment: 1)], nil, nil),
        // Rounded to nine decimals.
        ([child("met", 0), child("met", 0), child("met", 1)], 0.333333333, 1),
    ])
    func scoresAreAveragedByWeight(children: [Child], score: Double?, coverage: Double?) {
        #expect(figures(children).score == score)
        #expect(figures(children).coverage == coverage)
    }
}
