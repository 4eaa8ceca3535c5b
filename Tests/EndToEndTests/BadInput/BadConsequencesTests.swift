import Foundation
import Testing

/// One mistake that much follows from: it is said once, and nothing of what follows.
@Suite struct BadConsequencesTests {
    private static let none: [String] = []

    static let cases: [BadInputCase] = [
        BadInputCase(
            "the first year after the last",
            BadInputCase.sound("plan.lua", "years(2016, 2017)", "years(2017, 2016)"),
            "TD0107",
            "plan.lua",
            3,
            judged: none
        ),
        BadInputCase(
            "no periods",
            BadInputCase.sound("plan.lua", "periods = years(2016, 2017),", ""),
            "TD0108",
            "plan.lua",
            1,
            judged: none
        ),
    ]

    @Test(arguments: cases) func isSaidAlone(mistake: BadInputCase) throws { try mistake.prove(allowsOthers: false) }
}
