import Diagnostics
import PlanModel

@testable import RuleEngine

/// Rules and what uses them.
extension SamplePlan {
    /// A rule in a file of its own, and an assignment of the same name that uses it.
    ///
    /// - Parameters:
    ///   - function: Lua, as `function(value, target) … end`: what it reads is taken from there.
    ///   - before: what the file says before the rule.
    mutating func judge(
        _ name: String,
        _ function: String,
        _ level: RuleLevel = .indicator,
        score: ScoreKind = .percent,
        optional: Set<String> = [],
        parameters: [RuleParameter] = [],
        notes: [RuleNote] = [],
        before: String = "",
        select: String = "**",
        units: UnitSelector? = nil,
        periods: [String]? = nil,
        of: [String]? = nil,
        peers: UnitSelector? = nil,
        peersMin: Int? = nil,
        settings: [String: ParameterSetting] = [:],
        bindings: [String: Binding] = [:],
        inputs: [String] = [],
        ownBindings: [String: Binding] = [:]
    ) {
        declare(
            name,
            function,
            level,
            score: score,
            optional: optional,
            parameters: parameters,
            notes: notes,
            before: before,
            inputs: inputs,
            ownBindings: ownBindings
        )
        use(
            name,
            level,
            select: select,
            units: units,
            periods: periods,
            of: of,
            peers: peers,
            peersMin: peersMin,
            settings: settings,
            bindings: bindings
        )
    }

    /// A rule in a file of its own.
    mutating func declare(
        _ name: String,
        _ function: String,
        _ level: RuleLevel,
        score: ScoreKind = .percent,
        optional: Set<String> = [],
        parameters: [RuleParameter] = [],
        notes: [RuleNote] = [],
        before: String = "",
        inputs: [String] = [],
        ownBindings: [String: Binding] = [:]
    ) {
        let list = function.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
        let reads = list.split(separator: ",").map { String($0.filter { $0 != " " }) }
        let path = "rules/\(name).lua"
        let text =
            "\(before)\nrule \"\(name)\" { level = \"\(level.rawValue)\", \(level.functionName) = \(function) }\n"
        sources.append(RuleSource(path: path, bytes: Array(text.utf8)))
        rules.append(
            Rule(
                name: name,
                title: LocalizedText(name),
                level: level,
                scoreKind: score,
                parameters: parameters,
                inputs: inputs,
                ownBindings: ownBindings,
                optional: optional,
                notes: notes,
                statuses: [],
                reads: reads,
                source: sources.count - 1,
                location: SourceLocation(file: path, line: 2)
            )
        )
    }

    /// Computes an indicator by a rule of its own.
    mutating func derive(
        _ indicator: String,
        _ function: String,
        units: UnitSelector? = nil,
        keepsObserved: Bool = false,
        optional: Set<String> = [],
        parameters: [RuleParameter] = [],
        settings: [String: ParameterSetting] = [:],
        bindings: [String: Binding] = [:]
    ) {
        let name = "derives\(derived.count)"
        declare(name, function, .value, optional: optional, parameters: parameters)
        derived.append(
            DerivedIndicator(
                assignment: RuleAssignment(
                    name: name,
                    rule: name,
                    indicators: .glob(indicator),
                    units: units,
                    settings: settings,
                    bindings: bindings,
                    location: SourceLocation(file: "plan.lua", line: derived.count + 50)
                ),
                keepsObserved: keepsObserved
            )
        )
    }

    /// A further assignment of a rule.
    mutating func use(
        _ rule: String,
        as name: String? = nil,
        _ level: RuleLevel = .indicator,
        select: String = "**",
        units: UnitSelector? = nil,
        periods: [String]? = nil,
        of: [String]? = nil,
        peers: UnitSelector? = nil,
        peersMin: Int? = nil,
        settings: [String: ParameterSetting] = [:],
        bindings: [String: Binding] = [:]
    ) {
        assignments.append(
            RuleAssignment(
                name: name ?? rule,
                rule: rule,
                indicators: level == .indicator ? .glob(select) : nil,
                tasks: level == .task ? .glob(select) : nil,
                objectives: level == .objective ? .glob(select) : nil,
                units: units,
                periods: periods.map { $0.map { period($0) } },
                peers: peers,
                peersMin: peersMin,
                of: of,
                settings: settings,
                bindings: bindings,
                location: SourceLocation(file: "plan.lua", line: assignments.count + 10)
            )
        )
    }
}
