import PlanModel
import Testing

struct BuiltInNameTests {
    /// The names of the contract's table, by the levels of the rules that may ask for them.
    private static let contract: [(names: String, levels: Set<RuleLevel>)] = [
        (
            "value previous baseline history target target_upper threshold meets relation direction measure flag",
            [.indicator]
        ),
        ("printed_decimals final_target final_year first_met_year", [.indicator]),
        ("peer_rank peer_count peer_best peer_mean peer_sd", [.indicator]),
        ("weight objective", [.indicator, .task, .objective]),
        ("baseline_year year period period_start period_end as_of open unit unit_level", Set(RuleLevel.allCases)),
        ("indicator", [.indicator, .value]),
        ("task assigned_on deadline first_deadline started_on completed_on ongoing", [.task]),
        ("children child_count child_met child_missed child_no_data child_score child_coverage", [.objective, .unit]),
    ]

    @Test func `every name of the contract is there, with its levels, and no other`() {
        var expected: [String: Set<RuleLevel>] = [:]
        for (names, levels) in Self.contract {
            for name in names.split(separator: " ") { expected[String(name)] = levels }
        }
        #expect(BuiltInName.all.count == expected.count)
        for name in BuiltInName.all { #expect(name.levels == expected[name.name], "\(name.name)") }
    }

    @Test func `a name is found by its spelling alone`() {
        #expect(BuiltInName.named("target_upper")?.datum == .targetUpper)
        #expect(BuiltInName.named("Value") == nil)
        #expect(BuiltInName.named("") == nil)
    }

    @Test func `every datum has its name`() {
        #expect(Datum.allCases.allSatisfy { BuiltInName.named($0.rawValue)?.datum == $0 })
        #expect(Datum.allCases.count == BuiltInName.all.count)
    }

    @Test func `reserved words are the contract's, and none is a built-in name`() {
        #expect(
            BuiltInName.reservedWords == [
                "indicators", "tasks", "objectives", "units", "periods", "peers", "peers_min", "except", "as", "of",
                "keep", "series",
            ]
        )
        #expect(BuiltInName.all.allSatisfy { !BuiltInName.reservedWords.contains($0.name) })
    }

    @Test func `what is nothing without a promise needs a target`() {
        #expect(Set(Datum.allCases.filter(\.needsTarget)) == [.target, .targetUpper, .finalTarget, .meets])
    }
}
