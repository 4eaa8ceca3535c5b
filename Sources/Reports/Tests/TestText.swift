import Diagnostics
import Numerals
import PlanModel

/// Results of tests of rules, for the terminal.
public struct TestText {
    private let statuses: StatusTable
    private let language: Language
    private let terminal: TerminalText
    /// What stands before the paths of a plan's files; empty where they are as they are.
    private let folder: String

    /// - Parameter folder: of the plan, as the command line has it; empty for loose files.
    public init(_ statuses: StatusTable, folder: String, language: Language, color: Bool) {
        self.statuses = statuses
        self.folder = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
        self.language = language
        terminal = TerminalText(color: color)
    }

    /// The results, some lines each: those that failed; those that passed too, a line each, where they are `wanted`.
    public func text(_ results: [RuleTestResult], passedToo wanted: Bool = false) -> String {
        results.map { result in
            switch result.standing {
            case .passed: wanted ? head(result, .passed, .good) + "\n" : ""
            case .notRun: head(result, .notRun, .bad) + "\n"
            case .failed: failure(result) + "\n"
            }
        }.joined()
    }

    /// How many there were and how they ended: “41 phép thử, 40 đạt, 1 không đạt”.
    public static func summary(_ results: [RuleTestResult], language: Language) -> String {
        guard !results.isEmpty else { return TestLabel.noTests.text(in: language) }
        let word = (results.count == 1 ? TestLabel.test : .tests).text(in: language)
        var parts = ["\(results.count) \(word)"]
        let counts: [(TestLabel, RuleTestResult.Standing)] = [
            (.passed, .passed), (.failed, .failed), (.notRun, .notRun),
        ]
        for (label, standing) in counts {
            let count = results.count { $0.standing == standing }
            if count > 0 { parts.append("\(count) \(label.text(in: language))") }
        }
        return parts.joined(separator: ", ")
    }

    /// Which rules have no test; empty where all have.
    public static func untested(_ rules: [String], language: Language) -> String {
        rules.isEmpty
            ? "" : TestLabel.untested.text(in: language) + ": " + TerminalText.safe(rules.joined(separator: ", "))
    }

    private func head(_ result: RuleTestResult, _ label: TestLabel, _ ink: TerminalText.Ink) -> String {
        let location = result.asked.location
        let place = folder + location.file + (location.line.map { ":\($0)" } ?? "")
        let row = result.asked.row.map { ", \(TestLabel.row.text(in: language)) \($0)" } ?? ""
        return terminal.ink(label.text(in: language), ink)
            + TerminalText.safe(" \(place) “\(result.test)”\(row) — \(result.rule)")
    }

    private func failure(_ result: RuleTestResult) -> String {
        guard let answer = result.answer else { return "" }
        let labels = [TestLabel.given, .expected, .got].map { $0.text(in: language) + ":" }
        let width = labels.map { DisplayWidth.of($0) }.max() ?? 0
        let given = result.asked.given.map { given in
            "\(given.name) = \(given.value.map { cut(ParameterText.text($0)) } ?? "missing")"
        }
        let texts = [
            given.isEmpty ? TestLabel.nothing.text(in: language) : given.joined(separator: ", "),
            text(result.asked.expected),
            text(answer, expected: result.asked.expected),
        ]
        let lines = zip(labels, texts).map { label, text in
            "  " + label + String(repeating: " ", count: width - DisplayWidth.of(label) + 1) + TerminalText.safe(text)
        }
        let problem = answer.problem.map { problem in
            let message = problem.message(in: language)
            let place = problem.location.line.map { "\(problem.location.file):\($0): " } ?? ""
            return "  " + String(repeating: " ", count: width + 1) + TerminalText.safe(place + message)
        }
        return ([head(result, .failed, .bad)] + lines + [problem].compactMap { $0 }).joined(separator: "\n")
    }

    /// A table may have thousands of figures: of those nobody reads more than the first.
    private func cut(_ text: String) -> String {
        let left = text.count - TestText.longestValue
        guard left > 0 else { return text }
        return "\(text.prefix(TestText.longestValue))… (\(left) \(TestLabel.more.text(in: language)))"
    }

    /// Letters of a value that are shown.
    private static let longestValue = 400

    private func text(_ expected: RuleTestExpectation) -> String {
        var parts: [String] = []
        switch expected.outcome {
        case .status(let id): parts.append(statuses.number(of: id).map { text(statuses[$0]) } ?? id)
        case .number(let number, let decimals):
            let number = NumberText.text(number, in: language)
            let isUsual = decimals == RuleTestExpectation.usualDecimals
            parts.append(isUsual ? number : "\(number) (\(decimals) \(TestLabel.decimals.text(in: language)))")
        case .missing: parts.append(TestLabel.missing.text(in: language))
        }
        switch expected.score {
        case .any: break
        case .none: parts.append(TestLabel.noScore.text(in: language))
        case .number(let score): parts.append(text(score: score))
        }
        if let note = expected.note { parts.append(text(note, .note, .noNote)) }
        if let reason = expected.reason { parts.append(text(reason, .reason, .noReason)) }
        return parts.joined(separator: ", ")
    }

    /// All that came out; that a part is not there is said where something was expected of it.
    private func text(_ answer: RuleTestAnswer, expected: RuleTestExpectation) -> String {
        var parts: [String] = []
        switch answer.outcome {
        case .status(let status): parts.append(text(status))
        case .figure(let figure): parts.append(NumberText.text(Rounding.roundedTo9(figure), in: language))
        case .missing: parts.append(TestLabel.missing.text(in: language))
        }
        if let score = answer.score {
            parts.append(text(score: score))
        } else if expected.score != .any {
            parts.append(TestLabel.noScore.text(in: language))
        }
        let note = answer.note.text(in: language)
        if !note.isEmpty || expected.note != nil { parts.append(text(note, .note, .noNote)) }
        if !answer.reason.isEmpty || expected.reason != nil { parts.append(text(answer.reason, .reason, .noReason)) }
        return parts.joined(separator: ", ")
    }

    private func text(_ status: Status) -> String { "\(status.label.text(in: language)) (\(status.id))" }

    private func text(score: Double) -> String {
        TestLabel.score.text(in: language) + " " + NumberText.text(score, in: language)
    }

    private func text(_ text: String, _ some: TestLabel, _ none: TestLabel) -> String {
        text.isEmpty ? none.text(in: language) : "\(some.text(in: language)) “\(text)”"
    }
}
