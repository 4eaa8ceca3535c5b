import ArgumentParser
import Diagnostics
import Reports
import TienDo

/// `tiendo test`: runs the tests of rules.
struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Chạy các phép thử quy tắc. · Runs the tests of rules.",
        discussion: """
            Chạy các tệp tests/**/*.lua của kế hoạch, hoặc những tệp được nêu; in mỗi phép thử không đạt với những gì đã \
            cho, điều chờ đợi và điều nhận được.
            Runs tests/**/*.lua of a plan, or the files that are named; prints each test that failed with what was given, \
            expected and got.

            tiendo test --rules rules rules/tests/*.lua thử các quy tắc chuẩn. · tests standard rules.

            Mã thoát 1 khi có phép thử không đạt hoặc không chạy được. · Exit status 1 where a test failed or could not \
            be run.
            """
    )

    @Argument(
        help: ArgumentHelp(
            "Thư mục kế hoạch, hoặc các tệp phép thử (mặc định: thư mục hiện tại). · The plan folder, or files of tests.",
            valueName: "path"
        )
    )
    var paths: [String] = ["."]

    @Option(
        help: ArgumentHelp(
            "Chỉ các phép thử mà tên hoặc quy tắc có chứa chữ này. · Only tests whose name or rule contains this.",
            valueName: "text"
        )
    )
    var filter: String?

    @Option(help: ArgumentHelp("Thư mục quy tắc chuẩn khác. · A folder of other standard rules.", valueName: "dir"))
    var rules: String?

    @Option(help: "text: cho người đọc; json: cho chương trình. · text: for people; json: for programs.")
    var format: OutputFormat = .text

    @Flag(help: "In cả những phép thử đạt. · Print the tests that passed too.")
    var verbose = false

    @OptionGroup var printing: PrintOptions

    func run() throws {
        var wrong = DiagnosticList()
        guard RunArguments.areFolders(out: nil, rules: rules, &wrong) else {
            throw printing.giveUp(wrong, folder: "", language: printing.lang ?? .vi)
        }
        var outcomes: [Outcome] = []
        for group in TestedFiles.read(paths, rules: rules, language: printing.lang) {
            outcomes.append(run(group))
        }
        if format == .json {
            Console.print(
                TestJSON.text(
                    outcomes.map { ($0.group.folder, $0.results) },
                    untested: outcomes.flatMap(\.untested),
                    language: outcomes.first?.group.language ?? .vi
                )
            )
        } else {
            show(outcomes)
        }
        complain(outcomes)
        if outcomes.contains(where: \.group.isUnable) { throw ExitStatus.unable }
        if outcomes.contains(where: \.hasProblems) { throw ExitStatus.problems }
    }

    /// What came of tests that are run together.
    private struct Outcome {
        var group: TestedFiles
        var run: RuleTestRun?
        var untested: [String] = []

        var results: [RuleTestResult] { run?.results ?? [] }
        /// What is told of the tests, and why some could not be run.
        var diagnostics: DiagnosticList {
            var all = group.diagnostics
            all.add(contentsOf: DiagnosticList(results.flatMap(\.problems)))
            return all
        }
        var hasProblems: Bool { diagnostics.hasErrors || results.contains { $0.standing != .passed } }
    }

    private func run(_ group: TestedFiles) -> Outcome {
        guard let checked = group.checked else { return Outcome(group: group) }
        let wanted = filter.map(FoldedLetters.fold)
        let run = TienDoPlan.test(checked) { test in
            guard group.files?.contains(test.location.file) ?? true else { return false }
            guard let wanted else { return true }
            return [test.name, test.rule].contains { FoldedLetters.fold($0).contains(wanted) }
        }
        var outcome = Outcome(group: group, run: run)
        // Who asks for some tests doesn't ask what all of them leave out.
        let asksForAll = group.files == nil && filter == nil
        if asksForAll, !group.folder.isEmpty || rules != nil && paths.count > 1, !checked.plan.tests.isEmpty {
            // A plan answers for its own rules; those that it borrows have tests elsewhere.
            let own = Set(checked.plan.rules.filter { !$0.isStandard }.map(\.name))
            outcome.untested = group.folder.isEmpty ? run.untested : run.untested.filter(own.contains)
        }
        return outcome
    }

    private func show(_ outcomes: [Outcome]) {
        for outcome in outcomes {
            guard let run = outcome.run else { continue }
            let folder = outcome.group.folder == "." ? "" : outcome.group.folder
            let language = outcome.group.language
            let text = TestText(run.statuses, folder: folder, language: language, color: printing.colorOnOutput)
                .text(run.results, passedToo: verbose && !printing.quiet)
            if !text.isEmpty { Console.print(text) }
        }
        let all = outcomes.flatMap(\.results)
        guard !printing.quiet, let language = outcomes.first(where: { $0.run != nil })?.group.language else { return }
        Console.print(TestText.summary(all, language: language))
        let untested = TestText.untested(outcomes.flatMap(\.untested), language: language)
        if !untested.isEmpty { Console.print(untested) }
    }

    private func complain(_ outcomes: [Outcome]) {
        for outcome in outcomes {
            printing.complain(outcome.diagnostics, folder: outcome.group.folder, language: outcome.group.language)
        }
        guard let filter, outcomes.allSatisfy({ $0.results.isEmpty }) else { return }
        let names = outcomes.flatMap { $0.group.checked?.plan.tests.flatMap { [$0.name, $0.rule] } ?? [] }
        var nothing = DiagnosticList()
        nothing.add(
            .filterMatchesNothing,
            at: CommandLocation.arguments,
            ["option": "--filter", "text": .text(filter)],
            suggestions: NearestNames.of(filter, among: Set(names))
        )
        printing.complain(nothing, folder: "", language: outcomes.first?.group.language ?? .vi)
    }
}
