import Diagnostics
import TienDo

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Turns the options of a command into those of an evaluation.
enum SelectionReading {
    /// The options, or nil where one of them makes no sense; `diagnostics` says which, and what matches nothing.
    static func options(
        _ selection: SelectionOptions,
        for checked: CheckedPlan,
        _ diagnostics: inout DiagnosticList
    ) -> EvaluationOptions? {
        var options = EvaluationOptions()
        var isSound = true
        options.asOf = date(selection.asOf, "--as-of", &isSound, &diagnostics)
        options.knownOn = date(selection.known.on, "--known-on", &isSound, &diagnostics)
        options.jobs = selection.jobs ?? cores
        // The command has nothing else to do meanwhile.
        options.usesCallingThread = true
        if options.jobs < 1 || options.jobs > mostJobs {
            let expected = LocalizedText(vi: "một số từ 1 đến 256", en: "a number from 1 to 256")
            refuse("--jobs", String(options.jobs), expected, &diagnostics)
            isSound = false
        }
        let plan = checked.plan
        options.units = units(selection.units, of: plan, &diagnostics)
        if let text = selection.indicators {
            let selectors = parts(text).map(Selector.glob)
            options.subjects = .any(selectors)
            let ids = subjects(of: checked)
            for selector in selectors where !ids.contains(where: { selector.selects(id: $0) { _ in nil } }) {
                warn("--indicators", selector.text, near: ids, &diagnostics)
            }
        }
        if let text = selection.periods { options.periods = periods(parts(text), checked, &isSound, &diagnostics) }
        return isSound ? options : nil
    }

    /// The units that `--units` names; nil where it was not given. What matches none is warned of.
    static func units(_ text: String?, of plan: Plan, _ diagnostics: inout DiagnosticList) -> UnitSelector? {
        guard let text else { return nil }
        let selectors = parts(text).map(UnitSelector.init(text:))
        for selector in selectors where !plan.units.hasAny(selectedBy: selector) {
            warn("--units", selector.text, near: plan.units.ids, &diagnostics)
        }
        return .any(selectors)
    }

    static func date(
        _ text: String?,
        _ option: String,
        _ isSound: inout Bool,
        _ diagnostics: inout DiagnosticList
    ) -> DayNumber? {
        guard let text else { return nil }
        if let day = DayNumber(text: text) { return day }
        isSound = false
        let expected = LocalizedText(vi: "một ngày có thật, như 2022-12-31", en: "a date that exists, as 2022-12-31")
        refuse(option, text, expected, &diagnostics)
        return nil
    }

    /// The judged periods that the texts name: one itself, or all that lie within a longer one.
    private static func periods(
        _ texts: [String],
        _ checked: CheckedPlan,
        _ isSound: inout Bool,
        _ diagnostics: inout DiagnosticList
    ) -> [Period] {
        let judged = Set(checked.assignments.flatMap { $0.assignment.periods ?? checked.plan.periods })
        var found: Set<Period> = []
        for text in texts {
            var matching = judged.filter { $0.text == text }
            if matching.isEmpty {
                guard let span = PeriodCalendar().period(text) else {
                    isSound = false
                    let expected = LocalizedText(
                        vi: "một kỳ, như 2022 hoặc 2016..2018",
                        en: "a period, as 2022 or 2016..2018"
                    )
                    refuse("--periods", text, expected, &diagnostics)
                    continue
                }
                matching = judged.filter { span.contains($0.firstDay) && span.contains($0.lastDay) }
            }
            if matching.isEmpty { warn("--periods", text, near: judged.map(\.text), &diagnostics) }
            found.formUnion(matching)
        }
        return found.sorted { ($0.firstDay, $0.lastDay) < ($1.firstDay, $1.lastDay) }
    }

    /// Ids of all that verdicts may be about; a rule on units is its own subject.
    private static func subjects(of checked: CheckedPlan) -> [String] {
        let plan = checked.plan
        let onUnits = checked.assignments.filter { $0.rule.level == .unit }
        return plan.indicators.map(\.id) + plan.tasks.map(\.id) + plan.objectives.map(\.id)
            + onUnits.map(\.assignment.name)
    }

    private static func parts(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == "," || $0 == ";" }).map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        .filter { !$0.isEmpty }
    }

    private static func warn(
        _ option: String,
        _ text: String,
        near names: some Sequence<String>,
        _ diagnostics: inout DiagnosticList
    ) {
        diagnostics.add(
            .filterMatchesNothing,
            at: CommandLocation.arguments,
            ["option": .text(option), "text": .text(text)],
            suggestions: NearestNames.of(text, among: Set(names))
        )
    }

    static func refuse(
        _ option: String,
        _ text: String,
        _ expected: LocalizedText,
        _ diagnostics: inout DiagnosticList
    ) {
        diagnostics.add(
            .optionWrong,
            at: CommandLocation.arguments,
            ["option": .text(option), "text": .text(text), "expected": .localized(expected)]
        )
    }

    private static let mostJobs = 256

    private static var cores: Int { max(1, min(mostJobs, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }

    /// Threads for reading a plan: what `--jobs` says, else one for each core. A number that makes no sense is refused
    /// once the plan has been read.
    static func jobs(_ asked: Int?) -> Int { max(1, min(mostJobs, asked ?? cores)) }
}

/// Where diagnostics about the command line itself point to.
enum CommandLocation {
    static let arguments = SourceLocation(file: "tiendo")
}
