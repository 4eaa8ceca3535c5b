import Foundation
import TienDo

/// Judges a plan folder and prints what is missed: unit, subject, period, figure and target.
///
///     swift run --package-path examples/swift-tool swift-tool examples/ninh-thuan-par
@main
struct MissedTargets {
    static func main() {
        let reading = TienDoPlan.read(CommandLine.arguments.dropFirst().first ?? "examples/ninh-thuan-par")
        guard let plan = reading.plan else {
            for diagnostic in reading.diagnostics.sorted { print(diagnostic.message(in: .en)) }
            exit(2)
        }
        let run = TienDoPlan.evaluate(plan)
        for verdict in run.verdicts where verdict.status.id == "missed" {
            let figures = [verdict.value, verdict.target].map { $0.map { "\($0)" } ?? "–" }
            print(verdict.unit, verdict.subject, verdict.period.text, figures.joined(separator: " / "))
        }
    }
}
