import ArgumentParser
import Diagnostics
import Reports
import TienDo

/// `tiendo run`: judges a plan, prints the summary, writes the results.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Đánh giá một kế hoạch. · Judges a plan.",
        discussion: """
            Ghi verdicts.csv, findings.csv, report.html và run.json vào PLAN/out, in bản tóm tắt.
            Writes verdicts.csv, findings.csv, report.html and run.json into PLAN/out and prints the summary.
            """
    )

    @Argument(help: ArgumentHelp("Thư mục kế hoạch. · The plan folder.", valueName: "plan"))
    var plan: String

    @OptionGroup var selection: SelectionOptions
    @OptionGroup var output: OutputOptions

    @Option(
        help: ArgumentHelp("Thư mục kết quả (mặc định: PLAN/out). · Folder of the results.", valueName: "dir")
    )
    var out: String?

    @Option(
        help: ArgumentHelp(
            "Giữ thêm một bản kết quả trong out/NAME. · Also keep the results in out/NAME.",
            valueName: "name"
        )
    )
    var keep: String?

    @Option(
        help: ArgumentHelp("Thư mục quy tắc chuẩn khác. · A folder of other standard rules.", valueName: "dir")
    )
    var rules: String?

    @Option(
        help: ArgumentHelp(
            "Cột của verdicts.csv, cách nhau bằng dấu phẩy. · Columns of verdicts.csv, separated by commas.",
            valueName: "list"
        )
    )
    var columns: String?

    @Flag(name: .customLong("no-report"), help: "Không ghi report.html. · Don't write report.html.")
    var noReport = false

    /// Where the results go.
    private var folder: String {
        out ?? (plan.hasSuffix("/") ? plan : plan + "/") + "out"
    }

    private var printsSummary: Bool { !output.quiet && output.format == .text }

    func run() throws {
        var refused = DiagnosticList()
        guard RunArguments.areFolders(out: out, rules: rules, &refused) else {
            throw giveUp(refused, output.lang ?? .vi)
        }
        let reading = TienDoPlan.read(
            plan,
            standardRules: rules,
            readsUnusedRules: false,
            jobs: SelectionReading.jobs(selection.jobs)
        )
        var diagnostics = reading.diagnostics
        let language = output.lang ?? reading.plan?.language ?? .vi
        guard let read = reading.plan else { throw giveUp(diagnostics, language) }
        let checked = TienDoPlan.check(read)
        diagnostics.add(contentsOf: checked.diagnostics)

        let options = SelectionReading.options(selection, for: checked, &refused)
        let columns = RunArguments.columns(columns, &refused)
        let keepIsSound = RunArguments.isFolderName(keep, &refused)
        guard let options, let columns, keepIsSound else { throw giveUp(refused, language) }
        diagnostics.add(contentsOf: refused)

        let progress = !output.quiet && Console.errorIsTerminal
        var sink = RunSink(
            recorder: RunRecorder(path: folder, columns: columns, language: language),
            language: language,
            showsProgress: progress,
            isShown: !noReport || printsSummary
        )
        do {
            diagnostics.add(contentsOf: try TienDoPlan.evaluate(checked, options, into: &sink))
            let content = sink.content(diagnostics)
            var reports: [String: [UInt8]] = [:]
            if !noReport, let content { reports["report.html"] = HTMLReport.bytes(content, language: language) }
            try sink.recorder.finish(findings: diagnostics, filters: selection.filters, reports: reports, keep: keep)
            try show(content, diagnostics, language)
        } catch let failure as OutputFailure {
            sink.clearProgress()
            throw giveUp(RunArguments.diagnostics(failure, folder: folder), language)
        }
        if diagnostics.hasErrors { throw ExitStatus.problems }
    }

    /// Prints the summary, or under `--format json` the diagnostics; problems go to standard error too.
    private func show(_ content: ReportContent?, _ diagnostics: DiagnosticList, _ language: Language) throws {
        if output.format == .json {
            Console.print(try DiagnosticJSON.text(diagnostics, language: language))
            return
        }
        if printsSummary, let content {
            // On one and the same terminal the problems follow with their lines; the summary need not list them too.
            let isOneTerminal = Console.outputIsTerminal && Console.errorIsTerminal
            Console.print(
                TerminalSummary.text(
                    content,
                    language: language,
                    width: Console.width,
                    color: output.colorOnOutput,
                    folder: folder,
                    listsProblems: !isOneTerminal
                )
            )
        }
        complain(diagnostics, language, findings: folder + "/findings.csv")
    }

    /// - Parameter findings: where all diagnostics stand; nil where there are no results.
    private func complain(_ diagnostics: DiagnosticList, _ language: Language, findings: String?) {
        let text = DiagnosticPages.text(
            diagnostics,
            least: output.quiet ? .error : .warning,
            folder: plan,
            findings: findings,
            language: language,
            color: output.colorOnError
        )
        if !text.isEmpty { Console.complain(text) }
    }

    /// Says why there are no results.
    private func giveUp(_ diagnostics: DiagnosticList, _ language: Language) -> ExitStatus {
        if output.format == .json, let text = try? DiagnosticJSON.text(diagnostics, language: language) {
            Console.print(text)
        } else {
            complain(diagnostics, language, findings: nil)
        }
        return .unable
    }
}
