import Foundation
import LuaTexts
import PlanModel
import Testing

@testable import PlanChecks

/// The rules that TienDo brings along, of its examples and of its benchmark, with rows made by chance.
struct RealRule {
    let source: RuleSource
    let text: RuleText
    let statuses: [String]

    static func all() throws -> [RealRule] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        var found: [RealRule] = []
        for folder in ["rules", "examples", "Benchmarks"] {
            let paths = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.allObjects ?? []
            for case let path as String in paths where path.hasSuffix(".lua") {
                let isRule = folder == "rules" ? !path.contains("/") : path.contains("/rules/")
                guard isRule else { continue }
                let bytes = try Data(contentsOf: root.appending(path: folder).appending(path: path))
                let sample = RuleTextSample(file: String(decoding: bytes, as: UTF8.self))
                let statuses = StatusTable(adding: sample.rules.flatMap(\.statuses)).returnable
                let text = try #require(LuaText(path: "rules/r.lua", bytes: sample.bytes))
                let tables = RuleText.tables(in: text)
                for rule in sample.rules {
                    let own = try #require(RuleText(rule, in: text, tables: tables), "\(path)")
                    found.append(RealRule(source: sample.source, text: own, statuses: statuses))
                }
            }
        }
        return found
    }

    /// What its file, changed or not, makes of rows.
    func lines(_ source: RuleSource, _ rows: [[LoadedRule.Argument]]) -> [String] {
        LoadedRule.lines(
            source,
            rule: text.rule.name,
            key: text.rule.level.functionName,
            rows: rows,
            statuses: statuses
        )
    }

    func rows(_ count: Int, seed: UInt64) -> [[LoadedRule.Argument]] {
        var random = RandomRule(seed: seed)
        return (0..<count).map { _ in text.parameters.map { argument($0.name, &random) } }
    }

    private func argument(_ name: String, _ random: inout RandomRule) -> LoadedRule.Argument {
        if random.below(30) == 0 { return [.missing, .text(2), .number(0), .integer(3)][random.below(4)] }
        let number = Double(random.below(1200)) / 8
        switch name {
        case "history": return .byYear((2014..<2020).map { (Int64($0), Double(random.below(800)) / 8) })
        case "parts", "weights": return .byText([(Int32(2), number), (Int32(3), number / 2 + 1)])
        case "direction": return .text(Int32(random.below(2)))
        case "meets", "ongoing", "open": return .boolean(random.below(2) == 0)
        case "year", "final_year", "baseline_year": return .integer(Int64(2014 + random.below(8)))
        case _ where name.hasSuffix("_on") || name == "deadline" || name == "as_of":
            return .integer(Int64(17000 + random.below(400)))
        default: return random.below(8) == 0 ? .missing : .number(number)
        }
    }
}
