import Diagnostics
import Testing

@testable import PlanChecks

struct ComparisonsCheckTests {
    private func expect(
        _ condition: String,
        _ codes: DiagnosticCode...,
        at place: Testing.SourceLocation = #_sourceLocation
    ) {
        let sample = RuleTextSample(
            reads: "value, target, direction, meets, history, previous",
            "optional = { 'previous' },",
            "local all = { value, target, direction, meets, history, previous }\n    if \(condition) then return met, #all end\n    return missed"
        )
        #expect(
            sample.codes.map(\.id) == codes.map(\.id),
            "\(condition): \(sample.found.map { $0.message(in: .en) })",
            sourceLocation: place
        )
        if !codes.isEmpty {
            let places = sample.found.map { "\($0.location.line!):\($0.location.column!)-\($0.location.endColumn!)" }
            #expect(places == sample.marks, "\(condition)", sourceLocation: place)
        }
    }

    @Test func `a text and a number can't be ordered, nor a table or a truth value`() {
        expect("⟦direction > 3⟧", .notComparable)
        expect("⟦value < 'up'⟧", .notComparable)
        expect("⟦history > 3⟧", .notComparable)
        expect("⟦meets >= 1⟧", .notComparable)
        expect("value < 3")
        expect("direction < 'up'")
    }

    @Test func `values of different kinds are never equal`() {
        expect("⟦direction == 1⟧", .conditionConstant)
        expect("⟦'90' ~= value⟧", .conditionConstant)
        expect("direction == 'up'")
        expect("previous == 3")
    }

    @Test func `what is compared with itself, or written out on both sides, is known`() {
        expect("⟦value >= value⟧", .conditionConstant)
        expect("⟦1 > 2⟧", .conditionConstant)
        expect("round(value) == round(value)")
    }

    @Test func `one thing is not two, and always one of two that it is not`() {
        expect("⟦direction ~= 'up' or direction ~= 'down'⟧", .conditionConstant)
        expect("⟦value == 1 and value == 2⟧", .conditionConstant)
        expect("direction ~= 'up' and direction ~= 'down'")
        expect("value == 1 or value == 2")
        expect("⟦value < 1 and value > 2⟧", .conditionConstant)
        expect("⟦value >= 1 or value < 2⟧", .conditionConstant)
        expect("value >= 1 and value < 2")
    }

    @Test func `what the rule is not called without is never missing`() {
        expect("⟦value⟧ == nil", .neverMissing)
        expect("⟦value⟧", .neverMissing)
        expect("not ⟦history⟧", .neverMissing)
        expect("(⟦target⟧ or 0) > 1", .neverMissing)
        expect("previous == nil")
        expect("not previous")
        expect("meets")
        expect("(previous or 0) > 1")
    }

    @Test func `a number or a text is no condition`() {
        expect("⟦'a'⟧", .conditionConstant)
        expect("⟦round(value)⟧", .conditionConstant)
    }

    @Test func `a divisor that is written as zero is said`() {
        expect("value / ⟦0⟧ > 1", .divisorIsZero)
        expect("value % ⟦0.0⟧ > 1", .divisorIsZero)
        expect("value // 2 > 1")
    }
}
