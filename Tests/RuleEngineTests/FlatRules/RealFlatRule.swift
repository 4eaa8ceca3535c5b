import Diagnostics
import Foundation
import PlanModel

@testable import PlanFiles

/// The rules that TienDo brings along, of its examples and of its benchmark, with rows made by chance.
struct RealFlatRule {
    let rule: Rule
    let trial: FlatTrial

    static func all() throws -> [RealFlatRule] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        var found: [RealFlatRule] = []
        for folder in ["rules", "examples", "templates", "Benchmarks"] {
            let paths = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?.allObjects ?? []
            for case let path as String in paths where path.hasSuffix(".lua") && !path.hasSuffix("plan.lua") {
                let bytes = try Data(contentsOf: root.appending(path: folder).appending(path: path))
                var diagnostics = DiagnosticList()
                let reader = RuleFileReader(lua: LuaFiles(), planStatuses: [], isStandard: false)
                let source = RuleSource(path: "rules/r.lua", bytes: [UInt8](bytes))
                let rules = reader.read(source, number: 0, &diagnostics).rules.map(\.rule)
                let statuses = StatusTable(adding: rules.flatMap(\.statuses)).returnable
                found += rules.map { rule in
                    let trial = FlatTrial(rule, String(decoding: bytes, as: UTF8.self), statuses: statuses)
                    return RealFlatRule(rule: rule, trial: trial)
                }
            }
        }
        return found
    }

    func rows(_ count: Int, seed: UInt64) -> [[FlatTrial.Argument]] {
        var random = RandomFlatRule(seed: seed)
        return (0..<count).map { _ in rule.reads.map { argument($0, &random) } }
    }

    private func argument(_ name: String, _ random: inout RandomFlatRule) -> FlatTrial.Argument {
        if random.below(40) == 0 {
            return [.figure(nil), .text(trial.texts4[2]), .number(0), .integer(3)][random.below(4)]
        }
        let figure = Double(random.below(1200)) / 8
        switch name {
        case "history":
            return .history((2014..<2021).map { ($0, random.below(5) == 0 ? nil : Double(random.below(800)) / 8) })
        case "parts", "weights": return .byText([(trial.texts4[2], figure), (trial.texts4[3], figure / 2 + 1)])
        case "direction": return .text(trial.texts4[random.below(2)])
        case "meets", "ongoing", "open": return .boolean(random.below(2) == 0)
        case "year", "final_year", "baseline_year": return .integer(Int64(2014 + random.below(7)))
        case _ where name.hasSuffix("_on") || name == "deadline" || name == "as_of":
            return random.below(4) == 0 ? .figure(nil) : .integer(Int64(17000 + random.below(400)))
        case "late_points", "met_from", "near_from", "cap": return .integer(Int64(50 + random.below(80)))
        default: return .figure(random.below(8) == 0 ? nil : figure)
        }
    }
}
