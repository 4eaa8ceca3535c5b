import LuaSandbox
import PlanModel

/// The rules of a run, loaded in one Lua state: the functions of its assignments, and the constants that they are given.
struct LoadedRules {
    /// Nil where no state could be made at all.
    let state: RuleState?
    /// By assignment; why it can't be called, where it can't.
    let functions: [Result<RuleFunction, LuaFailure>]
    /// By assignment: what its constants give, by setting and judged period (`setting * periods + period`). Where the
    /// function can't be called they tell no more than whether a constant is in force.
    let settings: [[Reading]]
    /// By assignment: what judges rows before its function is asked; nil where nothing does.
    private(set) var programs: [RuleProgram?]

    /// Loads each source once. A source that fails to load costs the assignments of its rules alone.
    ///
    /// - Parameters:
    ///   - only: numbers of the assignments that are wanted; nil: all.
    ///   - makesWholeNotes: of texts that hand out notes in parts, those are loaded that do not.
    init(_ inputs: EvaluationInputs, only: Set<Int>? = nil, makesWholeNotes: Bool = false) {
        let frame = inputs.layout.frame
        self.init(
            RulesToLoad(
                plan: inputs.plan,
                sources: makesWholeNotes ? inputs.sources.map(\.withWholeNotes) : inputs.sources,
                assignments: frame.assignments,
                bindings: inputs.bindings,
                days: frame.periods.map(\.lastDay),
                texts: inputs.handles.texts,
                modules: inputs.modules
            ),
            only: only
        )
        // A row that is judged by itself is one that only Lua can judge.
        if !makesWholeNotes { programs = inputs.programs.make() }
    }

    /// - Parameter only: numbers of the assignments that are wanted; nil: all.
    init(_ inputs: RulesToLoad, only: Set<Int>? = nil) {
        programs = inputs.assignments.map { _ in nil }
        let unwanted = LuaFailure(.runtime, message: "not loaded")
        var functions: [Result<RuleFunction, LuaFailure>] = inputs.assignments.map { _ in .failure(unwanted) }
        var settings: [[Reading]] = inputs.assignments.map { _ in [] }
        let wanted = inputs.assignments.indices.filter { only?.contains($0) ?? true }
        for user in wanted { settings[user] = LoadedRules.settings(inputs, user) { _, _ in .boolean(true) } }
        do throws(LuaFailure) {
            let state = try RuleState(
                texts: inputs.texts,
                statuses: inputs.plan.statuses.returnable,
                style: inputs.plan.numbers.printStyle
            )
            let bySource = Dictionary(grouping: wanted) { inputs.assignments[$0].rule.source }
            for (source, users) in bySource.sorted(by: { $0.key < $1.key }) {
                do throws(LuaFailure) {
                    try LoadedRules.load(inputs.sources[source], inputs, in: state)
                } catch {
                    for user in users { functions[user] = .failure(error) }
                    continue
                }
                // Before the next source is loaded: it may declare rules of the same names.
                for user in users {
                    do throws(LuaFailure) {
                        settings[user] = try LoadedRules.settings(inputs, user) { value, isFigure throws(LuaFailure) in
                            try LoadedRules.reading(value, isFigure, in: state)
                        }
                        functions[user] = .success(try LoadedRules.function(inputs.assignments[user], in: state))
                    } catch {
                        functions[user] = .failure(error)
                    }
                }
            }
            self.state = state
        } catch {
            for user in wanted { functions[user] = .failure(error) }
            state = nil
        }
        self.functions = functions
        self.settings = settings
    }

    private static func load(
        _ source: RuleSource,
        _ inputs: RulesToLoad,
        in state: RuleState
    ) throws(LuaFailure) {
        try state.load(
            source.bytes,
            chunk: source.path,
            modules: inputs.modules,
            words: DeclarationScript.Word.ruleFile,
            writesNoTables: source.writesNoTables
        )
    }

    private static func function(_ used: RunAssignment, in state: RuleState) throws(LuaFailure) -> RuleFunction {
        let rule = used.rule
        return try state.function(
            rule.level.functionName,
            ofRule: rule.name,
            notes: rule.notes.map(\.name),
            ends: used.ends,
            keepsNoTables: used.keepsNoTables
        )
    }

    /// - Parameter reading: makes what a value gives; asked once for each value of a setting, for few serve many days.
    private static func settings<Failure: Error>(
        _ inputs: RulesToLoad,
        _ assignment: Int,
        reading: (ParameterValue, _ isFigure: Bool) throws(Failure) -> Reading
    ) throws(Failure) -> [Reading] {
        var readings: [Reading] = []
        for setting in inputs.bindings[assignment].settings {
            var made: [ParameterValue: Reading] = [:]
            for day in inputs.days {
                guard let value = setting.setting.value(on: day) else {
                    readings.append(.missing)
                    continue
                }
                let found: Reading
                if let known = made[value] { found = known } else { found = try reading(value, setting.isFigure) }
                made[value] = found
                readings.append(found)
            }
        }
        return readings
    }

    private static func reading(
        _ value: ParameterValue,
        _ isFigure: Bool,
        in state: RuleState
    ) throws(LuaFailure) -> Reading {
        switch value {
        case .boolean(let boolean): .boolean(boolean)
        case .integer(let integer): isFigure ? .number(Double(integer)) : .integer(integer)
        case .number(let number): .number(number)
        case .text, .table: .constant(try state.constant(LuaValue(value)))
        }
    }
}

/// What is to be loaded into a Lua state: rules, what they are given, and what they require.
struct RulesToLoad {
    var plan: Plan
    /// The rule files that are run, by the numbers that rules name.
    var sources: [RuleSource]
    var assignments: [RunAssignment]
    /// By assignment.
    var bindings: [RuleBinding]
    /// Those that constants are wanted on: the last days of periods.
    var days: [DayNumber]
    /// What text arguments may be, by handle.
    var texts: [String]
    /// Sources of what rule files require, by the names that they require them by.
    var modules: [String: [UInt8]]
}

extension LuaValue {
    /// A constant of the plan as rules see it.
    init(_ value: ParameterValue) {
        self =
            switch value {
            case .boolean(let boolean): .boolean(boolean)
            case .integer(let integer): .integer(integer)
            case .number(let number): .number(number)
            case .text(let text): .text(text)
            case .table(let table):
                .table(
                    LuaTable(
                        items: table.items.map { LuaValue($0) },
                        fields: table.fields.map { LuaField(key: LuaValue($0.key), value: LuaValue($0.value)) }
                    )
                )
            }
    }
}
