import Diagnostics
import Foundation
import PlanModel
import Testing

@testable import Reports

@Suite struct HTMLChartTests {
    private func svg(_ run: SampleRun, _ indicator: String = "files", _ language: Language = .vi) throws -> String {
        let content = run.content()
        let series = try #require(run.series(indicator))
        let text = ChartText(series, content, RowText(content, language: language), language: language)
        var page = HTMLText()
        HTMLChart(series, text).append(number: 7, to: &page)
        return String(decoding: page.bytes, as: UTF8.self)
    }

    private func run(_ relation: TargetRelation? = nil, upper: Double? = nil) -> SampleRun {
        var run = SampleRun()
        run.judge(2019, 2022)
        var target = run.plan.targets[4]
        (target.indicator, target.relation) = (5, relation)
        if let upper { target.upper = .number(upper) }
        run.plan.targets.append(target)
        run.add("58", "files", "2019", "met", value: 60)
        run.add("58", "files", "2020", "no_data", reason: Reason(.missing, first: 1))
        run.add("58", "files", "2021", "met", value: 80)
        run.add("58", "files", "2022", "met", value: 100, target: 90, flags: .provisional)
        return run
    }

    /// The number of an attribute of the first element of a class.
    private func number(_ name: String, of element: String, in svg: String) throws -> Double {
        let tag = try #require(svg.split(separator: "<").first { $0.contains("class=\"\(element)\"") })
        let start = try #require(tag.range(of: " \(name)=\""))
        let rest = tag[start.upperBound...]
        return try #require(Double(rest.prefix { $0 != "\"" }))
    }

    @Test func itIsAPictureWithATitleAndADescription() throws {
        let svg = try svg(run())
        #expect(svg.hasPrefix("<svg role=\"img\" viewBox=\"0 0 300 102\" aria-labelledby=\"c7t c7d\">"))
        #expect(svg.contains("<title id=\"c7t\">Hồ sơ tiếp nhận trực tuyến</title>"))
        #expect(svg.contains("<desc id=\"c7d\">Thực hiện – 2019: 60; 2020: thiếu số liệu; 2021: 80; 2022: 100"))
    }

    @Test func aMissingFigureBreaksTheLineAndIsNoDot() throws {
        let svg = try svg(run())
        #expect(svg.count(of: "<circle") == 3 && svg.count(of: ">?</text>") == 1)
        #expect(svg.count(of: "<polyline") == 1)
        let points = svg.matches(of: /points="([^"]*)"/).map { $0.1.split(separator: " ").count }
        #expect(points == [2])
    }

    @Test func anUncertainFigureIsHollow() throws {
        #expect(try svg(run()).count(of: "class=\"dot hollow\"") == 1)
    }

    @Test func theGoodSideIsShaded() throws {
        let least = try svg(run(.atLeast))
        let goal = try number("y1", of: "goal", in: least)
        #expect(try number("y", of: "good", in: least) < goal)
        let height = try number("height", of: "good", in: least)
        #expect(abs(try number("y", of: "good", in: least) + height - goal) < 0.11)
        let most = try svg(run(.atMost))
        #expect(try number("y", of: "good", in: most) == (try number("y1", of: "goal", in: most)))
        #expect(try !svg(run(.equal)).contains("class=\"good\""))
    }

    @Test func aRangeHasTwoEnds() throws {
        let svg = try svg(run(.between, upper: 95))
        #expect(svg.count(of: "<line class=\"goal\"") == 2 && svg.contains(">90–95</text>"))
    }

    @Test func theFirstRankStandsAbove() throws {
        var run = SampleRun()
        run.addRankRule()
        run.add("58", "files", "2021", "missed", score: 6, value: 0.5, target: 4, rule: "rank_target")
        run.add("58", "files", "2022", "met", score: 2, value: 0.6, target: 4, rule: "rank_target")
        let svg = try svg(run, "files", .en)
        let heights = svg.matches(of: /cy="([^"]*)"/).compactMap { Double($0.1) }
        #expect(heights.count == 2 && heights[0] > heights[1] && svg.contains(">top 4</text>"))
    }

    @Test func labelsDoNotCoverEachOther() throws {
        var run = SampleRun()
        run.add("58", "files", "2021", "met", value: 90, target: 90)
        run.add("58", "files", "2022", "met", value: 90, target: 90)
        let svg = try svg(run)
        let last = try number("y", of: "last", in: svg)
        let goal = svg.matches(of: /<text class="goal" x="[^"]*" y="([^"]*)"/).compactMap { Double($0.1) }
        #expect(goal.count == 1 && abs(last - goal[0]) >= 14)
    }

    @Test func coordinatesHaveATenthAtMost() throws {
        for match in try svg(run()).matches(of: /[xy][12]?="([^"]*)"/) {
            #expect(String(match.1).components(separatedBy: ".").dropFirst().allSatisfy { $0.count == 1 }, "\(match.1)")
        }
    }

    @Test func aLabelOfAnEarlierPeriodSaysWhich() throws {
        var run = SampleRun()
        run.add("58", "files", "2021", "met", value: 25, target: 20)
        run.add("58", "files", "2022", "no_data", target: 45, reason: Reason(.missing, first: 1))
        let svg = try svg(run)
        #expect(svg.contains(">25 (2021)</text>") && svg.contains(">45</text>"))
    }
}
