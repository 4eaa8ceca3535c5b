import Diagnostics
import PlanModel

@testable import Reports

/// Lists of what is due in the sample plan, put together by hand.
enum DueSample {
    static let plan = SampleRun().plan

    static func unit(_ id: String) -> Int32 { plan.units.number(of: id)! }

    static func task(
        _ id: String,
        _ standing: DueTask.Standing,
        deadline: String? = nil,
        text: String = "",
        first: String? = nil,
        startedOn: String? = nil,
        instance: String? = nil,
        name: String = "Nâng cấp Cổng thông tin điện tử"
    ) -> DueTask {
        DueTask(
            id: id,
            instance: instance.map(SampleRun.period),
            row: TaskRevision(
                name: LocalizedText(vi: name, en: "Renew the portal"),
                unit: 0,
                support: "Sở Nội vụ",
                product: "Báo cáo",
                location: SourceLocation(file: "tasks.csv", row: 2)
            ),
            standing: standing,
            deadline: deadline.map(SampleRun.day),
            deadlineText: text,
            firstDeadline: first.map(SampleRun.day),
            startedOn: startedOn.map(SampleRun.day)
        )
    }

    static func list(_ agencies: [DueAgency], data: Bool = true, later: Int = 0) -> DueList {
        DueList(
            day: SampleRun.day("2022-12-31"),
            within: 30,
            includesFigures: data,
            agencies: agencies,
            laterCount: later
        )
    }

    /// An agency that has something of every kind.
    static let busy = DueAgency(
        unit: unit("so-tttt"),
        tasks: [
            task(
                "NV1",
                .overdue,
                deadline: "2022-09-30",
                text: "Quý III/2022",
                first: "2022-06-30",
                startedOn: "2022-02-05"
            ),
            task("NV2", .due, deadline: "2022-12-31", text: "31/12/2022"),
            task("NV3", .due, deadline: "2023-01-05", text: "hằng năm", instance: "2022"),
            task("NV4", .unclear, text: "sớm"),
            task("NV5", .undated),
            task("NV6", .ongoing, text: "Thường xuyên"),
        ],
        figures: [DueFigures(indicator: 4, periods: [SampleRun.period("2021"), SampleRun.period("2022-Q2")])]
    )
}
