import Diagnostics
import PlanModel

/// The tables of the sample plan. Figures are those of Ninh Thuận's evaluation for 2022 where there are any; targets and
/// tasks marked so are made up.
enum SampleTables {
    static let units = UnitTable([
        SampleRun.unit("58", "Tỉnh Ninh Thuận", "Ninh Thuận province", level: "province", row: 2),
        SampleRun.unit("so-tttt", "Sở Thông tin và Truyền thông", "Department of Information", level: "agency", row: 3),
        SampleRun.unit("so-noivu", "Sở Nội vụ", "Department of Home Affairs", level: "agency", row: 4),
    ])

    static let objectives = [
        objective("par", "Cải cách hành chính", "Administrative reform", row: 2),
        objective("par.index", "Nâng cao các chỉ số cấp tỉnh", "Better provincial indices", parent: "par", row: 3),
        objective("it", "Hạ tầng công nghệ thông tin", "Information technology", row: 4),
    ]

    static let indicators = [
        indicator(
            "par.rank",
            "Thứ hạng Chỉ số cải cách hành chính (PAR INDEX)",
            "PAR INDEX rank",
            "par.index",
            "bậc",
            .down
        ),
        indicator("papi.rank", "Thứ hạng Chỉ số PAPI", "PAPI rank", "par.index", "bậc", .down),
        indicator("pci.score", "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)", "PCI score", "par.index", "điểm", .up, 2),
        indicator("sipas", "Mức độ hài lòng của người dân (SIPAS)", "SIPAS", "par", "%", .up, 2),
        indicator(
            "mail.share",
            "Tỷ lệ cán bộ, công chức dùng thư điện tử công vụ",
            "Staff with e-mail",
            "it",
            "%",
            .up
        ),
        indicator("files", "Hồ sơ tiếp nhận trực tuyến", "Files received online", "", "hồ sơ", .up),
    ]

    static func targets(_ units: UnitTable) -> [Target] {
        [
            target(0, "2022", 10, .decreaseBy, "phấn đấu tăng 10 bậc"),
            target(1, "2022", 10, .decreaseBy, "phấn đấu tăng 10 bậc"),
            target(2, "2022", 0.5, .increaseBy, "phấn đấu tăng 0,5–1 điểm"),
            target(3, "2022", 1, .increaseBy, ""),
            target(4, "2022", 90, nil, "", basis: "illustrative"),
            target(4, "2022", 95, nil, "", scope: .unit(units.number(of: "so-noivu")!), basis: "Kế hoạch 1334/KH-UBND"),
        ]
    }

    static func tasks(_ units: UnitTable) -> [AssignedTask] {
        [
            AssignedTask(
                id: "t.portal",
                revisions: [
                    revision(
                        "Nâng cấp Cổng thông tin điện tử",
                        "Renew the portal",
                        units,
                        "so-tttt",
                        "30/6/2022",
                        "it",
                        2
                    ),
                    revision(
                        "Nâng cấp Cổng thông tin điện tử",
                        "Renew the portal",
                        units,
                        "so-tttt",
                        "30/9/2022",
                        "it",
                        3,
                        recordedOn: "2022-07-05"
                    ),
                ]
            ),
            AssignedTask(
                id: "t.training",
                revisions: [
                    revision(
                        "Tập huấn an toàn thông tin",
                        "Train staff in security",
                        units,
                        "so-noivu",
                        "Quý IV/2022",
                        "it",
                        4,
                        completedOn: "2022-11-20",
                        further: ["basis": "minh họa"]
                    )
                ]
            ),
        ]
    }

    static let assignments = [
        SampleRun.rule(
            "deadline",
            LocalizedText(vi: "Theo thời hạn", en: "By deadline"),
            level: .task,
            reads: ["deadline", "completed_on", "ongoing", "as_of"]
        ),
        SampleRun.rule(
            "percent_of_plan",
            LocalizedText(vi: "Tỷ lệ thực hiện so với chỉ tiêu", en: "Percent of target"),
            reads: ["value", "target", "previous"]
        ),
    ]

    private static func objective(_ id: String, _ vi: String, _ en: String, parent: String = "", row: Int) -> Objective
    {
        Objective(
            id: id,
            name: LocalizedText(vi: vi, en: en),
            parent: parent,
            location: SourceLocation(file: "objectives.csv", row: row)
        )
    }

    private static func indicator(
        _ id: String,
        _ vi: String,
        _ en: String,
        _ objective: String,
        _ measure: String,
        _ direction: Direction,
        _ decimals: Int? = nil
    ) -> Indicator {
        Indicator(
            id: id,
            name: LocalizedText(vi: vi, en: en),
            objective: objective,
            measure: measure,
            direction: direction,
            decimals: decimals,
            location: SourceLocation(file: "indicators.csv", row: 2)
        )
    }

    private static func target(
        _ indicator: Int32,
        _ period: String,
        _ value: Double,
        _ relation: TargetRelation?,
        _ asPrinted: String,
        scope: TargetScope = .all,
        basis: String = ""
    ) -> Target {
        Target(
            indicator: indicator,
            scope: scope,
            period: SampleRun.period(period),
            value: .number(value),
            relation: relation,
            upper: .empty,
            threshold: .empty,
            asPrinted: asPrinted,
            basis: basis,
            location: SourceLocation(file: "targets.csv", row: 2)
        )
    }

    private static func revision(
        _ vi: String,
        _ en: String,
        _ units: UnitTable,
        _ lead: String,
        _ deadline: String,
        _ objective: String,
        _ row: Int,
        completedOn: String? = nil,
        recordedOn: String? = nil,
        further: [String: String] = [:]
    ) -> TaskRevision {
        TaskRevision(
            name: LocalizedText(vi: vi, en: en),
            lead: lead,
            unit: units.number(of: lead)!,
            deadline: Deadline.read(deadline, calendar: SampleRun.calendar).map { .deadline($0) } ?? .unreadable,
            deadlineText: deadline,
            objective: objective,
            completedOn: completedOn.map { .day(SampleRun.day($0)) } ?? .empty,
            recordedOn: recordedOn.map(SampleRun.day),
            further: further,
            location: SourceLocation(file: "tasks.csv", row: row)
        )
    }
}
