import PlanModel

extension RunAssignment {
    /// Everything that its names are bound to, in byte order of the names: what the `use` says, else what the rule says.
    var bindingsInForce: [(name: String, binding: Binding)] {
        let own = rule.ownBindings.filter { assignment.settings[$0.key] == nil }
        return own.merging(assignment.bindings) { $1 }
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { ($0.key, $0.value) }
    }

    /// Whether its rule asks for one of these built-in names, and the `use` leaves them to the engine.
    func asks(for data: Set<Datum>) -> Bool {
        rule.builtInNames.contains { data.contains($0.datum) && !assignment.supplies($0.name) }
    }

    /// Whether the rule asks for the verdicts of children.
    var readsChildren: Bool { asks(for: Datum.ofChildren) }
}

extension RuleAssignment {
    /// Whether the `use` says where a name comes from.
    func supplies(_ name: String) -> Bool { settings[name] != nil || bindings[name] != nil }
}

extension Datum {
    /// What a rule may ask of the verdicts of children.
    static let ofChildren: Set<Datum> = [
        .children, .childCount, .childMet, .childMissed, .childNoData, .childScore, .childCoverage,
    ]
}
