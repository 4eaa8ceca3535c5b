import Foundation
import TienDo

/// Measures single questions: microseconds a warm call of a judge, by names that are given and by a plan's own data.
@main struct SingleMeasure {
    static func main() throws {
        let calls = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 200_000
        let folder = FileManager.default.temporaryDirectory.appending(path: "single-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try MeasuredPlan.write(to: folder)
        let reading = TienDoPlan.read(folder.path(percentEncoded: false))
        guard let plan = reading.plan, !reading.diagnostics.hasErrors else {
            for diagnostic in reading.diagnostics.sorted { print(diagnostic.message(in: .en)) }
            exit(1)
        }
        let checked = TienDoPlan.check(plan)
        print("question\tµs a call")
        try given("percent_of_plan", checked, calls) { ["value": .number($0), "target": 100, "direction": "up"] }
        try given("meets_target", checked, calls) { ["value": .number($0), "target": 100, "direction": "up"] }
        try given("trend", checked, calls) { value in
            ["value": .number(value), "history": [2016: 60, 2017: 64, 2018: 71, 2019: 70, 2020: 74]]
        }
        for name in ["percent_of_plan", "meets_target", "trend"] { try ofPlan(name, checked, calls) }
    }

    private static func given(
        _ name: String,
        _ checked: CheckedPlan,
        _ calls: Int,
        _ names: (Double) -> [String: ParameterValue?]
    ) throws {
        let judge = try TienDoPlan.judge(of: name, in: checked)
        try report("\(name), names given", calls) { try judge.verdict(names(Double(60 + $0 % 60))).status.isGood }
    }

    private static func ofPlan(_ name: String, _ checked: CheckedPlan, _ calls: Int) throws {
        let judge = try TienDoPlan.judge(of: name, in: checked)
        let plan = checked.plan
        let (units, indicators, periods) = (plan.units.ids, plan.indicators.map(\.id), plan.periods)
        try report("\(name), the plan's data, unit by unit", calls) { call in
            try judge.verdict(
                unit: units[call / 250 % units.count],
                subject: indicators[call / 5 % indicators.count],
                period: periods[call % periods.count]
            )!.status.isGood
        }
        try report("\(name), the plan's data, another unit each time", calls) { call in
            try judge.verdict(
                unit: units[call % units.count],
                subject: indicators[call / 5 % indicators.count],
                period: periods[call % periods.count]
            )!.status.isGood
        }
    }

    /// The best of ten rounds: what else the machine does then counts least.
    private static func report(_ question: String, _ calls: Int, _ ask: (Int) throws -> Bool) throws {
        var best = Double.infinity
        var good = 0
        for _ in 0..<10 {
            let start = ContinuousClock.now
            for call in 0..<max(calls / 10, 1) where try ask(call) { good += 1 }
            let (whole, atto) = (ContinuousClock.now - start).components
            best = min(best, (Double(whole) + Double(atto) * 1e-18) / Double(max(calls / 10, 1)))
        }
        precondition(good > 0)
        print("\(question)\t\(String(format: "%.2f", best * 1e6))")
    }
}

/// A plan of 100 communes with 50 indicators over five years and their histories.
enum MeasuredPlan {
    static func write(to folder: URL) throws {
        var units = "id,name,level,parent\n58,Tỉnh,province,\n"
        var indicators = "id,name,direction,units\n"
        var targets = "indicator,period,value\n"
        var data = "indicator,period,value,unit\n"
        for unit in 0..<100 { units += "c\(unit),Xã \(unit),commune,58\n" }
        for indicator in 0..<50 {
            indicators += "i\(indicator),Chỉ tiêu \(indicator),up,*\n"
            for year in 2016...2020 { targets += "i\(indicator),\(year),\(40 + year % 10)\n" }
        }
        for unit in 0..<101 {
            let id = unit == 100 ? "58" : "c\(unit)"
            for indicator in 0..<50 {
                for year in 2014...2020 {
                    data += "i\(indicator),\(year),\((unit * 31 + indicator * 17 + year * 7) % 100 + 1),\(id)\n"
                }
            }
        }
        let files = [
            "plan.lua": plan, "rules/trend.lua": rule, "units.csv": units, "indicators.csv": indicators,
            "targets.csv": targets, "data/observations.csv": data,
        ]
        for (name, text) in files {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
    }

    private static let plan = """
        plan "measured" {
          unit = "58", numbers = "en", periods = years(2016, 2020), baseline = 2015,
          judge = {
            use "percent_of_plan" { indicators = "**" },
            use "meets_target"    { indicators = "**" },
            use "trend"           { indicators = "**" },
          },
        }
        """

    private static let rule = """
        rule "trend" {
          title = { vi = "Xu hướng", en = "Trend" },
          level = "indicator",
          score = "gap",
          notes = { since = { vi = "từ năm {1}, thay đổi {2}", en = "since {1}, a change of {2}" } },
          judge = function(value, history)
            local first, from
            for year, figure in pairs(history) do
              if first == nil then first, from = year, figure end
            end
            local change = value - from
            if change >= 0 then return met, change, "since", first, change end
            return missed, change, "since", first, change
          end,
        }
        """
}
