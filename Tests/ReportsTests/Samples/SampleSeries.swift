import Diagnostics
import PlanModel

@testable import Reports

extension SampleRun {
    /// Adds an observation of an indicator, by the place of its row in the sample's table.
    mutating func observe(
        _ indicator: Int,
        _ period: String,
        _ value: Double,
        unit: String = "58",
        flags: FlagSet = [],
        recordedOn: String? = nil
    ) {
        let period = SampleRun.period(period)
        let place = plan.observations.periods.firstIndex(of: period) ?? plan.observations.periods.count
        if place == plan.observations.periods.count { plan.observations.periods.append(period) }
        plan.observations.append(
            Observation(
                unit: plan.units.number(of: unit)!,
                indicator: Int32(indicator),
                period: Int32(place),
                value: value,
                flags: flags,
                recordedOn: recordedOn.map { SampleRun.day($0).rawValue } ?? ObservationColumns.undated
            )
        )
    }

    /// Sets years for plan and run.
    mutating func judge(_ first: Int, _ last: Int) {
        periods = (first...last).map { "\($0)" }
        plan.periods = SampleRun.calendar.years(first, last)
    }

    /// The standard rule on ranks, as an assignment `rank_target`.
    mutating func addRankRule() {
        var rank = SampleRun.rule("rank_target", LocalizedText("Rank"), kind: .places, reads: ["peer_rank", "target"])
        rank.rule.isStandard = true
        assignments.append(rank)
    }

    /// The first series of an indicator.
    func series(_ indicator: String) -> IndicatorSeries? {
        let content = content()
        let builder = SeriesBuilder(content.frame, content.judged)
        return content.judged.first { content.frame.subjects[Int($0.subject)].id == indicator }
            .flatMap { builder.series(subject: $0.subject, $0.units[0]) }
    }
}

extension IndicatorSeries {
    /// Its points as text: `2021 5`, `2022 ?`; `–` before one that a line leads to, `|` before a break, `~` behind what is
    /// uncertain.
    var drawn: [String] {
        points.map { point in
            let value = point.value.isNaN ? "?" : "\(point.value)"
            let joint = point.isJoined ? "–" : point.isBreak ? "|" : ""
            return "\(joint)\(point.period.text) \(value)\(point.isUncertain ? "~" : "")"
        }
    }
}
