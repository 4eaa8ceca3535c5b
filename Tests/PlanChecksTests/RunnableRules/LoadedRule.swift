import LuaSandbox
import PlanModel

/// A rule file as the engine loads it, and what its rule makes of rows.
struct LoadedRule {
    static let statuses = ["no_data", "not_applicable", "exceeded", "met", "near", "missed"]
    static let texts = ["up", "down", "a", "b"]

    /// What a row can be given for a parameter.
    enum Argument {
        case missing
        case integer(Int64)
        case number(Double)
        case boolean(Bool)
        case text(Int32)
        case byYear([(Int64, Double)])
        case byText([(Int32, Double)])
        case table(LuaValue)
    }

    /// What comes of each row, down to message and line; the failure alone where the file can't be loaded.
    static func lines(
        _ source: RuleSource,
        requires: [RuleSource] = [],
        rule: String,
        key: String = "judge",
        rows: [[Argument]],
        statuses: [String] = statuses,
        limits: SandboxLimits = .row
    ) -> [String] {
        do throws(LuaFailure) {
            let state = try RuleState(texts: texts, statuses: statuses, style: .plain, limits: limits)
            var modules: [String: [UInt8]] = [:]
            for source in requires { modules[source.module ?? ""] = source.bytes }
            try state.load(
                source.bytes,
                chunk: source.path,
                modules: modules,
                words: DeclarationScript.Word.ruleFile,
                writesNoTables: source.writesNoTables
            )
            let function = try state.function(key, ofRule: rule, notes: ["short"])
            var arguments = RuleArguments()
            for row in rows {
                for argument in row { append(argument, to: &arguments) }
                arguments.endRow()
            }
            var results = RuleResults()
            state.call(function, arguments, into: &results)
            return rows.indices.map { line(results, $0) }
        } catch {
            return ["\(error.kind) \(error.line ?? 0) \(error.message)"]
        }
    }

    private static func append(_ argument: Argument, to arguments: inout RuleArguments) {
        switch argument {
        case .missing: arguments.appendNil()
        case .integer(let integer): arguments.append(integer: integer)
        case .number(let number): arguments.append(number: number)
        case .boolean(let boolean): arguments.append(boolean: boolean)
        case .text(let handle): arguments.append(text: handle)
        case .byYear(let entries): arguments.append(numbersByInteger: entries.map { (key: $0.0, value: $0.1) })
        case .byText(let entries): arguments.append(numbersByText: entries.map { (key: $0.0, value: $0.1) })
        case .table(let value): arguments.append(value: value)
        }
    }

    private static func line(_ results: RuleResults, _ row: Int) -> String {
        let outcome = results.outcomes[row]
        guard outcome == .verdict else {
            return "\(outcome) \(results.line(row)) \(results.message(row))"
        }
        let note = results.notes[row]
        var text = ""
        if note.name == -1 {
            let bytes = results.bytes[Int(note.start)..<Int(note.start + note.length)]
            text = String(decoding: bytes, as: UTF8.self)
        } else if note.name >= 0 {
            text = "\(results.places[Int(note.start)..<Int(note.start + note.length)])"
        }
        return "\(results.statuses[row]) \(results.scores[row].bitPattern) \(note.name) \(text)"
    }
}
