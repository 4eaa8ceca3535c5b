import Diagnostics
import LuaSandbox
import PlanModel
import Testing

@testable import PlanChecks
@testable import RuleEngine

/// A rule file that is judged twice: by the steps that its rule is, and by Lua alone.
struct FlatTrial {
    /// What rows are given for a parameter. A figure stands in a cell where the row has a pattern.
    enum Argument {
        case figure(Double?)
        case number(Double)
        case integer(Int64)
        case boolean(Bool)
        case text(Int32)
        case history([(year: Int64, figure: Double?)])
        case byText([(Int32, Double)])
        case constant(LuaValue)
    }

    static let statuses = ["no_data", "not_applicable", "exceeded", "met", "near", "missed"]
    static let notes = [
        RuleNote(name: "short", text: LocalizedText(vi: "ngắn {1}", en: "short {1}")),
        RuleNote(name: "due2016", text: LocalizedText("due")),
        RuleNote(name: "pair", text: LocalizedText("{2} of {1}")),
    ]

    let flat: FlatRule?
    private let rule: Rule
    private let source: RuleSource
    private let handles: TextHandles

    /// - Parameters:
    ///   - text: a file that declares the rule `r`.
    ///   - reads: names of its function's parameters.
    init(_ text: String, reads: [String], notes: [RuleNote] = notes) {
        let rule = Rule(
            name: "r",
            title: LocalizedText("r"),
            level: .indicator,
            notes: notes,
            reads: reads,
            source: 0,
            location: SourceLocation(file: "rules/r.lua", line: 1)
        )
        self.init(rule, text)
    }

    init(_ rule: Rule, _ text: String, statuses: [String] = statuses) {
        self.rule = rule
        self.statuses = statuses
        let sources = [RuleSource(path: "rules/r.lua", bytes: Array(text.utf8))]
        let texts = RuleTexts(sources, [rule])
        let writeless = texts.writeless(sources)
        flat = texts.flat([rule], writeless: writeless, statuses: Set(statuses))[0]
        source = texts.runnable(sources, used: [0], writeless: writeless, statuses: Set(statuses))[0]
        var sample = SamplePlan()
        sample.indicator("a")
        let plan = sample.plan
        var handles = TextHandles(
            plan,
            periodIndex: PeriodIndex(judged: plan.periods, others: []),
            units: UnitTimelines(plan.units),
            tasks: []
        )
        texts4 = ["up", "down", "a", "short"].map { handles.add($0) }
        self.handles = handles
    }

    private let statuses: [String]
    /// Handles of four texts that rows are given.
    let texts4: [Int32]

    /// What comes of each row, down to bits and messages, by the steps and by Lua; and how many rows the steps gave up.
    func lines(_ rows: [[Argument]]) throws -> (flat: [String], lua: [String], givenUp: Int) {
        let assignment = RunAssignment(
            assignment: RuleAssignment(name: rule.name, rule: rule.name, location: rule.location),
            rule: rule
        )
        let programs = RulePrograms([flat], [assignment], handles, statuses: statuses).make()
        let program = try #require(programs[0])
        let (flat, left) = try judge(rows, program)
        return (flat, try judge(rows, nil).lines, left)
    }

    private func judge(_ rows: [[Argument]], _ program: RuleProgram?) throws -> (lines: [String], left: Int) {
        let state = try RuleState(texts: handles.texts, statuses: statuses, style: .plain)
        do throws(LuaFailure) {
            try state.load(
                source.bytes,
                chunk: source.path,
                modules: [:],
                words: DeclarationScript.Word.ruleFile,
                writesNoTables: source.writesNoTables
            )
        } catch {
            return ([error.message], 0)
        }
        let function = try state.function(
            rule.level.functionName,
            ofRule: rule.name,
            notes: rule.notes.map(\.name),
            keepsNoTables: source.writesNoTables
        )
        let waiting = RuleRows()
        var patterned = RuleArguments()
        var cells: [Double] = []
        for row in rows where row.count > 0 {
            for argument in row { try write(argument, state, to: &patterned, cells: &cells) }
            patterned.endRow()
        }
        let patterns = RowPatterns(patterned)
        let columns = BlockColumns()
        columns.reset(room: rows.count)
        _ = columns.add(rows.count)
        return try withExtendedLifetime(cells) {
            let figures = UnsafeMutablePointer<Double>.allocate(capacity: cells.count + 1)
            defer { figures.deallocate() }
            for (place, cell) in cells.enumerated() { figures[place] = cell }
            for (place, row) in rows.enumerated() {
                // Every other row brings its own.
                if place % 2 == 0 {
                    waiting.append(patterns[place], cells: figures, place: place)
                } else {
                    var none: [Double] = []
                    for argument in row { try write(argument, state, to: &waiting.arguments, cells: &none, own: true) }
                    waiting.arguments.endRow()
                    waiting.appendOwn(place: place)
                }
            }
            var texts = RuleResults()
            _ = state.call(
                function,
                waiting,
                program: program,
                into: columns.forCalls,
                statusNumbers: (0..<UInt8(statuses.count)).map { $0 + 40 },
                texts: &texts,
                firstByte: 0,
                firstPlace: 0
            )
            let left = Dictionary(
                uniqueKeysWithValues: (0..<waiting.count).map { (waiting.place(of: $0), $0) }
            )
            return (rows.indices.map { line(columns, $0, texts, left[$0]) }, program == nil ? 0 : waiting.count)
        }
    }

    private func write(
        _ argument: Argument,
        _ state: RuleState,
        to arguments: inout RuleArguments,
        cells: inout [Double],
        own: Bool = false
    ) throws {
        switch argument {
        case .figure(let figure):
            if own {
                if let figure { arguments.append(number: figure) } else { arguments.appendNil() }
            } else {
                arguments.append(cell: cells.count)
                cells.append(figure ?? .nan)
            }
        case .number(let number): arguments.append(number: number)
        case .integer(let integer): arguments.append(integer: integer)
        case .boolean(let boolean): arguments.append(boolean: boolean)
        case .text(let text): arguments.append(text: text)
        case .history(let history):
            if own {
                arguments.append(
                    numbersByInteger: history.compactMap { entry in entry.figure.map { (entry.year, $0) } }
                )
            } else {
                let first = cells.count
                cells += history.map { $0.figure ?? .nan }
                arguments.append(cellsByInteger: history.enumerated().map { ($1.year, first + $0) })
            }
        case .byText(let entries):
            if own {
                arguments.append(numbersByText: entries.map { (key: $0.0, value: $0.1) })
            } else {
                let first = cells.count
                cells += entries.map(\.1)
                arguments.append(cellsByText: entries.enumerated().map { ($1.0, first + $0) })
            }
        case .constant(let value): arguments.append(constant: try state.constant(value))
        }
    }

    private func line(_ columns: BlockColumns, _ row: Int, _ texts: RuleResults, _ left: Int?) -> String {
        let outcome = columns.outcome[row]
        guard outcome == .verdict else {
            return "\(outcome) \(left.map { "\(texts.line($0)) \(texts.message($0))" } ?? "judged")"
        }
        let note = columns.note[row]
        var text = ""
        func bytes(_ start: UInt32, _ length: UInt32) -> [UInt8] {
            Array(texts.bytes[Int(start)..<Int(start + length)])
        }
        if note.name == -1 {
            text = "\(bytes(note.start, note.length))"
        } else if note.name >= 0 {
            text = texts.places[Int(note.start)..<Int(note.start + note.length)].map { place in
                switch place {
                case .integer(let integer): "i\(integer)"
                case .number(let number): "n\(number.bitPattern)"
                case .text(let start, let length): "\(bytes(start, length))"
                }
            }.joined(separator: " ")
        }
        return "\(columns.status[row]) \(columns.score[row].bitPattern) \(note.name) \(text)"
    }
}
