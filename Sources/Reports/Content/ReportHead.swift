import Diagnostics
import PlanModel

/// The lines that stand above every report: which plan, which dates, how sure the figures are.
struct ReportHead {
    private let content: ReportContent
    private let language: Language

    init(_ content: ReportContent, language: Language) {
        self.content = content
        self.language = language
    }

    /// The plan's title; its id where it has none.
    var title: String {
        let title = content.frame.plan.title
        return title.isEmpty ? content.frame.plan.id : title.text(in: language)
    }

    /// Facts with their labels, in order.
    var facts: [(label: String, text: String)] {
        let frame = content.frame
        let how = label(frame.asOfWasGiven ? .asOfGiven : .asOfFound)
        return [
            (label(.planId), frame.plan.id),
            (label(.asOf), "\(printed(frame.asOf)) (\(how))"),
            (label(.knownOn), frame.knownOn.map(printed) ?? label(.everythingKnown)),
            (label(.figures), figures),
        ]
    }

    /// What is said of illustrative rows; nil where there is none.
    var illustrative: String? {
        guard content.illustrativeCount > 0 else { return nil }
        let counted = "\(number(content.illustrativeCount)) \(label(.verdicts)) \(label(.illustrative))"
        return "\(counted): \(label(.illustrativeExplained))"
    }

    /// The heading of lines and lists, with the year that they are about.
    func heading(_ heading: Label) -> String {
        content.year.map { "\(label(heading)), \(label(.year)) \($0)" } ?? label(heading)
    }

    /// The heading of composites and checks; it names a year where all are of one.
    var checks: String { content.checks.contains(where: content.isEarlier) ? label(.checks) : heading(.checks) }

    /// The heading of what is missed; it names a year where all is of one.
    var attention: String {
        content.missedEarlierCount == 0 ? heading(.attention) : label(.attentionAllYears)
    }

    /// How many verdicts stand behind how many figures, and how sure these are.
    private var figures: String {
        let figures = content.figures
        return [
            "\(number(figures.all)) (\(number(content.verdictCount)) \(label(.verdicts)))",
            "\(number(figures.estimates)) \(label(.estimates))",
            "\(number(figures.provisional)) \(label(.provisional))",
        ].joined(separator: ", ")
    }

    /// A count in the style of the language.
    func number(_ count: Int) -> String {
        NumberText.text(Double(count), in: language)
    }

    /// What a line of counts is about.
    func name(_ line: ObjectiveLine) -> String {
        switch line.subject {
        case .objective(let number): content.frame.plan.objectives[number].title(in: language)
        case .noObjective: label(.withoutObjective)
        case .total: label(.total)
        }
    }

    /// A year, and whether it is over.
    func name(_ line: YearLine) -> String { line.isOpen ? "\(line.year) (\(label(.openFlag)))" : "\(line.year)" }

    /// The years that are shown beside each other; none where only one was judged.
    var years: [YearLine] { content.years.count > 1 ? content.years : [] }

    /// Says that the first so many years are left out, and where they stand; nil where none is.
    func earlierYears(_ count: Int, _ file: String) -> String? {
        guard count > 0 else { return nil }
        let places = [
            "count": number(count), "first": "\(years[0].year)", "last": "\(years[count - 1].year)", "file": file,
        ]
        return DiagnosticText.fill(label(.earlierYears), with: places.mapValues { .text($0) }, in: language)
    }

    /// Heading of the change on the year before.
    var changeLabel: String {
        DiagnosticText.fill(label(.change), with: ["year": .text("\((content.year ?? 0) - 1)")], in: language)
    }

    /// The change on the year before: `+2`, `−1`, `0`; empty where it can't be said.
    func change(_ line: ObjectiveLine) -> String {
        line.change.map { $0 > 0 ? "+\(number($0))" : $0 < 0 ? "−\(number(-$0))" : "0" } ?? ""
    }

    /// “11 đơn vị”.
    func units(_ count: Int) -> String { counted(.unitCount, count) }

    /// “và 12 dòng nữa (xem verdicts.csv)”.
    func more(_ count: Int, _ file: String) -> String {
        "… \(counted(.more, count)) (\(label(.see)) \(file))"
    }

    func label(_ label: Label) -> String { label.text(in: language) }

    /// A text that says how many.
    func counted(_ label: Label, _ count: Int) -> String {
        DiagnosticText.fill(self.label(label), with: ["count": .text(number(count))], in: language)
    }

    private func printed(_ day: DayNumber) -> String { day.printed(vietnamese: language == .vi) }
}
