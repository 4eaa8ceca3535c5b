// TD04: what tables say of each other.
extension DiagnosticCode {
    public static let idRepeated = DiagnosticCode(
        "TD0401",
        .error,
        vi: "mã “{id}” đã được dùng ở {first}; hàng này bị bỏ ra",
        en: "the id “{id}” is used already at {first}; this row is left out"
    )
    public static let indicatorUnknown = DiagnosticCode(
        "TD0402",
        .error,
        vi: "kế hoạch không có chỉ tiêu “{id}”; hàng này bị bỏ ra",
        en: "the plan has no indicator “{id}”; the row is left out"
    )
    public static let unitUnknown = DiagnosticCode(
        "TD0403",
        .error,
        vi: "kế hoạch không có đơn vị “{id}”; hàng này bị bỏ ra",
        en: "the plan has no unit “{id}”; the row is left out"
    )
    public static let objectiveUnknown = DiagnosticCode(
        "TD0404",
        .error,
        vi: "kế hoạch không có mục tiêu “{id}”; hàng này không được tính vào mục tiêu nào",
        en: "the plan has no objective “{id}”; what the row is about counts for none"
    )
    public static let parentUnknown = DiagnosticCode(
        "TD0405",
        .error,
        vi: "cấp trên “{id}” không có trong bảng {table}; hàng này được coi như không có cấp trên",
        en: "the parent “{id}” is not in the table {table}; the row is taken as having none"
    )
    public static let leadUnknown = DiagnosticCode(
        "TD0406",
        .warning,
        vi: "không có đơn vị nào có mã, tên hay tên khác là “{name}”; nhiệm vụ được tính cho đơn vị của kế hoạch",
        en: "no unit has the id, name or alias “{name}”; the task stays with the plan's own unit"
    )
    public static let nameAmbiguous = DiagnosticCode(
        "TD0407",
        .error,
        vi: "“{name}” có thể là {ids}; hãy dùng mã",
        en: "“{name}” may be {ids}; use the id"
    )
    public static let parentCycle = DiagnosticCode(
        "TD0408",
        .error,
        vi:
            "vòng lặp cấp trên trong bảng {table}: {path}; các cấp trên này không được dùng, cấp dưới của chúng coi như không đọc được",
        en:
            "a cycle of parents in the table {table}: {path}; these parents are not used, and what is below them can't be read"
    )
    public static let revisionsConflict = DiagnosticCode(
        "TD0409",
        .error,
        vi:
            "các hàng {rows} cùng nói về một số liệu, cùng ngày ghi nhận (hoặc cùng không ghi) nhưng khác nhau ở “{column}”",
        en:
            "the rows {rows} are about the same figure, recorded on the same date (or on none), but differ in “{column}”"
    )
    public static let revisionsMixed = DiagnosticCode(
        "TD0410",
        .error,
        vi: "các hàng {rows} cùng nói về một số liệu nhưng hàng có, hàng không có ngày ghi nhận",
        en: "the rows {rows} are about the same figure, but some have a recording date and some don't"
    )
    public static let targetWithoutDirection = DiagnosticCode(
        "TD0411",
        .error,
        vi: "chỉ tiêu “{indicator}” không có chiều (tăng hay giảm) nên không biết thế nào là đạt mức đặt ra",
        en: "the indicator “{indicator}” has no direction (up or down), so when its target is met is unknown"
    )
    public static let targetUnused = DiagnosticCode(
        "TD0412",
        .warning,
        vi: "không phép đánh giá nào dùng mức đặt ra này",
        en: "no assignment uses this target"
    )
    public static let indicatorNotJudged = DiagnosticCode(
        "TD0413",
        .warning,
        vi: "không quy tắc nào đánh giá chỉ tiêu “{id}”",
        en: "nothing judges the indicator “{id}”"
    )
    public static let taskNotJudged = DiagnosticCode(
        "TD0414",
        .warning,
        vi: "không quy tắc nào đánh giá nhiệm vụ “{id}”",
        en: "nothing judges the task “{id}”"
    )
    public static let unitDatesOverlap = DiagnosticCode(
        "TD0415",
        .error,
        vi: "đơn vị “{id}” có hai khoảng thời gian chồng lên nhau; hàng này bị bỏ ra",
        en: "the dates of the unit “{id}” overlap those of an earlier row; this row is left out"
    )
    public static let unitDatesReversed = DiagnosticCode(
        "TD0416",
        .error,
        vi: "đơn vị “{id}” kết thúc trước khi bắt đầu; hàng này bị bỏ ra",
        en: "the unit “{id}” ends before it begins; this row is left out"
    )
    public static let observationNotDue = DiagnosticCode(
        "TD0417",
        .info,
        vi: "chỉ tiêu “{indicator}” không giao cho đơn vị “{unit}”; số liệu được giữ nhưng không đánh giá",
        en: "the indicator “{indicator}” is not due for the unit “{unit}”; the figure is kept, not judged"
    )
    public static let targetOutsidePeriods = DiagnosticCode(
        "TD0418",
        .warning,
        vi: "kỳ {period} không thuộc các kỳ được đánh giá",
        en: "the period {period} is not one that is judged"
    )
    public static let rowRepeated = DiagnosticCode(
        "TD0419",
        .warning,
        vi: "các hàng {rows} giống hệt nhau; chỉ tính một lần",
        en: "the rows {rows} are the same; they count once"
    )
    public static let taskDatesOdd = DiagnosticCode(
        "TD0420",
        .warning,
        vi: "nhiệm vụ “{id}” có {first} sau {second}",
        en: "the task “{id}” has {first} after {second}"
    )
    public static let taskOutsidePeriods = DiagnosticCode(
        "TD0421",
        .info,
        vi: "nhiệm vụ “{id}” không có kỳ nào để đánh giá",
        en: "the task “{id}” falls in no period that is judged"
    )
    public static let ownUnitUnknown = DiagnosticCode(
        "TD0422",
        .error,
        vi: "đơn vị của kế hoạch “{id}” không có trong bảng units",
        en: "the plan's own unit “{id}” is not in the table units"
    )
    public static let recurrenceWithoutPeriod = DiagnosticCode(
        "TD0423",
        .error,
        vi: "nhiệm vụ định kỳ “{id}” phải ghi kỳ (cột period) mà hàng này nói tới; hàng bị bỏ ra",
        en:
            "the recurring task “{id}” must say in its column period which instance the row is about; the row is left out"
    )
    public static let indicatorWithoutUnit = DiagnosticCode(
        "TD0424",
        .warning,
        vi: "không đơn vị nào ứng với cột units của chỉ tiêu “{id}”",
        en: "no unit matches the column units of the indicator “{id}”"
    )
    public static let successorUnknown = DiagnosticCode(
        "TD0425",
        .error,
        vi: "đơn vị kế thừa “{id}” không có trong bảng units",
        en: "the successor “{id}” is not in the table units"
    )

    public static let indicatorUnitUnknown = DiagnosticCode(
        "TD0426",
        .error,
        vi: "cột units ghi “{text}” nhưng không đơn vị nào của kế hoạch ứng với nó (nhiều mục thì cách nhau bằng “;”)",
        en: "the column units says “{text}”, which no unit of the plan matches (several are separated by “;”)"
    )
    public static let recurrenceOutsidePeriod = DiagnosticCode(
        "TD0427",
        .error,
        vi: "trong kỳ {period} không có đúng một lần “{deadline}”, nên không biết hạn của nhiệm vụ “{id}”",
        en: "not exactly one “{deadline}” falls in the period {period}, so the deadline of the task “{id}” is unknown"
    )
    public static let unitLeftOut = DiagnosticCode(
        "TD0428",
        .error,
        vi: "hàng của đơn vị “{id}” ({first}) đã bị bỏ ra; vì vậy hàng này cũng bị bỏ ra",
        en: "the row of the unit “{id}” ({first}) was left out; so this row is left out too"
    )
    public static let successorOdd = DiagnosticCode(
        "TD0429",
        .warning,
        vi: "đơn vị “{id}” ghi đơn vị kế thừa “{successor}”, nhưng {problem}",
        en: "the unit “{id}” names the successor “{successor}”, but {problem}"
    )
    public static let periodNotRecurring = DiagnosticCode(
        "TD0430",
        .info,
        vi: "nhiệm vụ “{id}” không lặp lại nên cột kỳ của hàng này không được dùng",
        en: "the task “{id}” doesn't recur, so the period of this row is not used"
    )

    public static let directionContradicted = DiagnosticCode(
        "TD0431",
        .warning,
        vi: "chỉ tiêu “{indicator}” phải {direction}, nhưng mức đặt ra {target} lại {side} mức gốc {baseline}",
        en:
            "the indicator “{indicator}” should {direction}, but the target {target} lies {side} the baseline {baseline}"
    )

    static let referenceCodes: [DiagnosticCode] = [
        idRepeated, indicatorUnknown, unitUnknown, objectiveUnknown, parentUnknown, leadUnknown, nameAmbiguous,
        parentCycle, revisionsConflict, revisionsMixed, targetWithoutDirection, targetUnused, indicatorNotJudged,
        taskNotJudged, unitDatesOverlap, unitDatesReversed, observationNotDue, targetOutsidePeriods, rowRepeated,
        taskDatesOdd, taskOutsidePeriods, ownUnitUnknown, recurrenceWithoutPeriod, indicatorWithoutUnit,
        successorUnknown, indicatorUnitUnknown, recurrenceOutsidePeriod, unitLeftOut, successorOdd,
        periodNotRecurring, directionContradicted,
    ]
}
