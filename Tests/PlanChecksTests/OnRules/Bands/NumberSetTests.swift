import Testing

@testable import PlanChecks

struct NumberSetTests {
    /// Numbers at, just beside and between the edges that the sets below have.
    private static let samples: [Double] = [-1e9, 0, 1.nextDown, 1, 1.nextUp, 2, 3.nextDown, 3, 3.nextUp, 4, 1e9]

    private static let sets: [NumberSet] = {
        let simple: [NumberSet] = [
            .none, .all, .only(1), .below(1, including: true), .below(1, including: false), .above(3, including: true),
            .above(3, including: false), .below(3, including: true).intersection(.above(1, including: false)),
        ]
        return simple + simple.map(\.complement) + simple.flatMap { a in simple.map { a.union($0) } }
    }()

    private func holds(_ set: NumberSet, _ number: Double) -> Bool { !set.intersection(.only(number)).isEmpty }

    @Test func `sets are those of their numbers`() {
        for a in NumberSetTests.sets {
            for number in NumberSetTests.samples {
                #expect(holds(a.complement, number) != holds(a, number))
                for b in NumberSetTests.sets {
                    #expect(holds(a.union(b), number) == (holds(a, number) || holds(b, number)))
                    #expect(holds(a.intersection(b), number) == (holds(a, number) && holds(b, number)))
                    #expect(holds(a.subtracting(b), number) == (holds(a, number) && !holds(b, number)))
                }
            }
        }
    }

    @Test func `a set that is written two ways is one`() {
        #expect(NumberSet.below(1, including: true).union(.above(1, including: false)) == .all)
        #expect(NumberSet.all.complement == .none && NumberSet.none.complement == .all)
        #expect(NumberSet.below(1, including: false).union(.above(1, including: false)).complement == .only(1))
    }

    @Test func `what lies between is inner, and may hold no whole number`() {
        let gap = NumberSet.below(3, including: true).union(.above(4, including: true)).complement
        #expect(gap.inner == gap && gap.withWholeNumbers.isEmpty && gap.isBounded)
        #expect(NumberSet.only(3).isPoints && !gap.isPoints)
        #expect(NumberSet.above(3, including: true).inner.isEmpty)
    }
}
