import PlanModel
import Testing

@testable import RuleEngine

@Suite struct ResolvedTargetTests {
    private func terms(
        _ value: Double?,
        _ relation: TargetRelation? = nil,
        upper: CellNumber = .empty,
        isConflict: Bool = false
    ) -> TargetTerms {
        TargetTerms(
            Target(
                indicator: 0,
                scope: .all,
                period: PeriodCalendar().period("2016")!,
                value: value.map { .number($0) } ?? .empty,
                relation: relation,
                upper: upper,
                location: SamplePlan.nowhere
            ),
            isConflict: isConflict
        )
    }

    private func resolve(
        _ terms: TargetTerms?,
        _ direction: Direction? = .up,
        previous: Reading = .missing,
        setting settings: [String: ParameterValue] = [:]
    ) -> ResolvedTarget {
        let fixed = FixedNames(settings.mapValues { .constant($0) }, on: DayNumber(rawValue: 0))
        return ResolvedTarget(terms, direction: direction, fixed) { previous }
    }

    @Test(arguments: [
        (TargetRelation.increaseBy, 10.0, 62.5, 72.5), (.decreaseBy, 10, 35, 25), (.increaseByPercent, 5, 200, 210),
        (.decreaseByPercent, 10, 50, 45), (.increaseBy, 0.1, 0.2, 0.3),
    ])
    func relativeTargetsCountFromThePreviousActual(
        relation: TargetRelation,
        step: Double,
        previous: Double,
        expected: Double
    ) {
        let target = resolve(terms(step, relation), previous: .number(previous))
        #expect(target.value == .number(expected))
        #expect(target.isRelative)
    }

    @Test func aRangeThatLacksAnEndIsMissing() {
        #expect(resolve(terms(5, .between)).value == .missing)
        #expect(resolve(terms(nil, .between, upper: .number(9))).value == .missing)
        #expect(resolve(terms(5, .between, upper: .number(9))).value == .number(5))
        #expect(resolve(terms(5, .between), setting: ["target_upper": .number(9)]).value == .number(5))
        #expect(resolve(terms(5, .between, upper: .unreadable)).value == .number(5))
    }

    @Test func theUpperEndOfAStepIsResolvedTheSameWay() {
        let target = resolve(terms(0.5, .increaseBy, upper: .number(1)), previous: .number(62.23))
        #expect(target.value == .number(62.73))
        #expect(target.upper == .number(63.23))
    }

    @Test(arguments: [
        (Reading.missing, Reading.missing), (.withheld, .missing), (.conflict, .conflict),
        (.unreadable, .unreadable),
    ])
    func whatIsWrongWithThePreviousActualIsWrongWithTheTarget(previous: Reading, expected: Reading) {
        #expect(resolve(terms(1, .increaseBy), previous: previous).value == expected)
    }

    @Test func theDirectionTellsTheRelationThatIsNotWritten() {
        #expect(resolve(terms(90)).relation == .atLeast)
        #expect(resolve(terms(90), .down).relation == .atMost)
        #expect(resolve(nil).relation == nil)
    }

    @Test(arguments: [nil, Direction.none])
    func withoutRelationAndDirectionAPromiseCantBeResolved(direction: Direction?) {
        let target = resolve(terms(90, upper: .number(95)), direction)
        #expect(target.relation == nil)
        #expect(target.value == .missing)
        #expect(target.upper == .missing)
        #expect(target.isMet(by: .number(95)) == .missing)
        #expect(resolve(terms(90), direction, setting: ["direction": .text("up")]).value == .number(90))
        #expect(resolve(terms(90), direction, setting: ["target": .integer(80)]).value == .number(80))
    }

    @Test(arguments: [
        (TargetRelation.atLeast, 90.0, true), (.atLeast, 89.9, false), (.atMost, 90, true), (.atMost, 90.1, false),
        (.above, 90, false), (.above, 90.1, true), (.below, 90, false), (.below, 89.9, true), (.equal, 90, true),
        (.equal, 90.1, false), (.between, 90, true), (.between, 95, true), (.between, 95.1, false),
        (.between, 89.9, false),
    ])
    func aFigureMeetsItsTargetAsTheRelationSays(relation: TargetRelation, figure: Double, expected: Bool) {
        let target = resolve(terms(90, relation, upper: .number(95)))
        #expect(target.isMet(by: .number(figure)) == .boolean(expected))
    }

    @Test func figuresAreComparedAtNineDecimals() {
        #expect(resolve(terms(0.3)).isMet(by: .number(0.1 + 0.2)) == .boolean(true))
        #expect(resolve(terms(0.3, .above)).isMet(by: .number(0.1 + 0.2)) == .boolean(false))
    }

    @Test func anUpperEndBindsOnlyBetween() {
        #expect(resolve(terms(90, .atLeast, upper: .number(95))).isMet(by: .number(99)) == .boolean(true))
        #expect(resolve(terms(90, .between)).isMet(by: .number(99)) == .missing)
    }

    @Test func aRankIsMetByTheRankOfTheValue() {
        let target = resolve(terms(20, .top))
        #expect(target.value == .number(20))
        #expect(target.isMet(by: .number(3)) == .missing)
        #expect(target.isMet(by: .number(3), rank: .integer(20)) == .boolean(true))
        #expect(target.isMet(by: .number(3), rank: .integer(21)) == .boolean(false))
        #expect(target.isMet(by: .missing, rank: .integer(1)) == .missing)
    }

    @Test func nothingPromisedComesBeforeAMissingFigureAndAfterAnUnusableOne() {
        #expect(resolve(nil).isMet(by: .missing) == .noTarget)
        #expect(resolve(nil).isMet(by: .unreadable) == .unreadable)
        #expect(resolve(terms(1)).isMet(by: .missing) == .missing)
        #expect(resolve(terms(nil)).value == .noTarget)
    }

    @Test func rowsThatContradictEachOtherGiveNothing() {
        let target = resolve(terms(90, isConflict: true))
        #expect(target.value == .conflict)
        #expect(target.threshold == .conflict)
        #expect(target.isMet(by: .number(1)) == .conflict)
        // A figure of the assignment's own does not say how the row's relation was meant.
        #expect(
            resolve(terms(90, isConflict: true), setting: ["target": .integer(80)]).isMet(by: .number(90)) == .conflict
        )
    }

    @Test func aTargetOfTheAssignmentReplacesTheTables() {
        let target = resolve(
            terms(10, .increaseBy, upper: .number(20)),
            previous: .number(50),
            setting: ["target": .integer(90)]
        )
        #expect(target.value == .number(90))
        #expect(target.relation == .atLeast)
        #expect(target.upper == .noTarget)
        #expect(!target.isRelative)
        #expect(resolve(nil, setting: ["target": .number(90)]).isMet(by: .number(91)) == .boolean(true))
    }

    @Test func whatTheAssignmentSetsDecidesWhatFollows() {
        #expect(resolve(terms(90), setting: ["direction": .text("down")]).isMet(by: .number(80)) == .boolean(true))
        #expect(resolve(terms(90), setting: ["relation": .text("below")]).isMet(by: .number(90)) == .boolean(false))
        #expect(
            resolve(terms(5, .increaseBy), previous: .number(1), setting: ["previous": .integer(100)]).value
                == .number(105)
        )
        #expect(
            resolve(terms(90, .between), setting: ["target_upper": .integer(95)]).isMet(by: .number(96))
                == .boolean(false)
        )
    }
}
