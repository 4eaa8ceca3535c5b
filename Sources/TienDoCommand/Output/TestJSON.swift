import Diagnostics
import TienDo

/// Prints results of tests for programs. Every field is there, null where there is nothing to say.
enum TestJSON {
    /// One object, keys in byte order: counts, rules without a test, and a result a case.
    ///
    /// - Parameter groups: results by the plan folder that they belong to, empty for loose files.
    static func text(
        _ groups: [(folder: String, results: [RuleTestResult])],
        untested: [String],
        language: Language
    ) -> String {
        let all = groups.flatMap(\.results)
        let count = { (standing: RuleTestResult.Standing) in
            JSONValue.number(all.count { $0.standing == standing })
        }
        return JSONValue.object([
            "tests": .number(all.count),
            "passed": count(.passed),
            "failed": count(.failed),
            "not_run": count(.notRun),
            "untested": .array(untested.map { .text($0) }),
            "results": .array(
                groups.flatMap { group in
                    group.results.map { .object(fields($0, group.folder, language)) }
                }
            ),
        ]).text
    }

    private static func fields(
        _ result: RuleTestResult,
        _ folder: String,
        _ language: Language
    ) -> [String: JSONValue] {
        let location = result.asked.location
        let given = result.asked.given.map { ($0.name, $0.value.map(value) ?? .null) }
        return [
            "file": .text(TestedFiles.path(location.file, in: folder)),
            "line": .optional(location.line),
            "column": .optional(location.column),
            "test": .text(result.test),
            "row": .optional(result.asked.row),
            "rule": .text(result.rule),
            "standing": .text(result.standing.rawValue),
            "given": .object(Dictionary(given) { _, last in last }),
            "expected": .object(fields(result.asked.expected)),
            "got": result.answer.map { .object(fields($0, language)) } ?? .null,
            "differences": .array(result.differences.map { .text($0.rawValue) }),
            "problems": .array(
                result.problems.map {
                    .object(["code": .text($0.code.id), "message": .text($0.message(in: language))])
                }
            ),
        ]
    }

    private static func fields(_ expected: RuleTestExpectation) -> [String: JSONValue] {
        var fields: [String: JSONValue] = [
            "status": .null, "value": .null, "missing": .boolean(false), "score": .null, "no_score": .boolean(false),
            "decimals": .null, "note": .optional(expected.note), "reason": .optional(expected.reason),
        ]
        switch expected.outcome {
        case .status(let id): fields["status"] = .text(id)
        case .number(let number, let decimals):
            fields["value"] = .figure(number)
            fields["decimals"] = .number(decimals)
        case .missing: fields["missing"] = .boolean(true)
        }
        switch expected.score {
        case .any: break
        case .none: fields["no_score"] = .boolean(true)
        case .number(let score): fields["score"] = .figure(score)
        }
        return fields
    }

    private static func fields(_ answer: RuleTestAnswer, _ language: Language) -> [String: JSONValue] {
        var fields: [String: JSONValue] = [
            "status": .null, "value": .null, "missing": .boolean(false), "score": .optional(answer.score),
            "note": .text(answer.note.text(in: language)), "reason": .text(answer.reason),
            "message": .optional(answer.problem?.message(in: language)),
        ]
        switch answer.outcome {
        case .status(let status): fields["status"] = .text(status.id)
        case .figure(let figure): fields["value"] = .figure(figure)
        case .missing: fields["missing"] = .boolean(true)
        }
        return fields
    }

    /// Tables without keys are arrays, others objects.
    private static func value(_ value: ParameterValue) -> JSONValue {
        switch value {
        case .boolean(let boolean): return .boolean(boolean)
        case .integer(let integer): return .number(Int(integer))
        case .number(let number): return .figure(number)
        case .text(let text): return .text(text)
        case .table(let table):
            if table.fields.isEmpty { return .array(table.items.map { TestJSON.value($0) }) }
            var fields: [String: JSONValue] = [:]
            for (place, item) in table.items.enumerated() { fields[String(place + 1)] = TestJSON.value(item) }
            for field in table.fields { fields[key(field.key)] = TestJSON.value(field.value) }
            return .object(fields)
        }
    }

    private static func key(_ key: ParameterValue) -> String {
        switch key {
        case .text(let text): text
        case .integer(let integer): String(integer)
        case .number(let number): String(number)
        case .boolean, .table: ""
        }
    }
}
