import ArgumentParser
import Diagnostics
import TienDo

/// `tiendo check`: what is wrong with a plan, or with loose Lua files, found without running a rule.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tìm lỗi trong kế hoạch trước khi đánh giá. · Finds mistakes before anything runs.",
        discussion: """
            Đọc mọi tệp của kế hoạch, không chạy hàm của quy tắc nào, và in mọi vấn đề với tệp, dòng, cột và cách sửa.
            Reads every file of the plan, runs no rule's function, and prints every problem with its place and remedy.

            tiendo check rules/a.lua kiểm tra riêng các tệp Lua. · checks loose Lua files by themselves.
            tiendo check --explain TD0901 giải thích một mã. · explains a code.

            Mã thoát 1 khi có lỗi; cảnh báo thì không. · Exit status 1 where there are errors; warnings are none.
            """
    )

    @Argument(
        help: ArgumentHelp(
            "Thư mục kế hoạch, hoặc các tệp Lua. · The plan folder, or Lua files.",
            valueName: "plan"
        )
    )
    var paths: [String] = []

    @Option(help: ArgumentHelp("Giải thích một mã, như TD0901. · Explain a code, as TD0901.", valueName: "code"))
    var explain: String?

    @Flag(help: "Sửa những gì chắc chắn. · Mend what is certain.")
    var fix = false

    @Flag(help: "In cả những lưu ý nhỏ. · Print minor notes too.")
    var notes = false

    @OptionGroup var known: KnownOnOption

    @Option(
        help: """
            text: cho người đọc; json: cho chương trình; sarif: cho kho mã và trình soạn thảo. · text: for people; json: \
            for programs; sarif: for code hosts and editors.
            """
    )
    var format: CheckFormat = .text

    @Option(help: ArgumentHelp("Thư mục quy tắc chuẩn khác. · A folder of other standard rules.", valueName: "dir"))
    var rules: String?

    @OptionGroup var printing: PrintOptions

    func validate() throws {
        if paths.isEmpty == (explain == nil) {
            throw ValidationError(
                "cần một thư mục kế hoạch, các tệp Lua, hoặc --explain MÃ · give a plan folder, Lua files, or --explain CODE"
            )
        }
    }

    func run() throws {
        if let explain { return try ExplainedCode.show(explain, printing) }
        var wrong = DiagnosticList()
        guard RunArguments.areFolders(out: nil, rules: rules, &wrong) else {
            throw printing.giveUp(wrong, folder: "", language: printing.lang ?? .vi)
        }
        var work = try CheckedFiles.read(paths, rules: rules, knownOn: known.on, printing)
        if fix {
            try CheckFixes.apply(&work, printing) {
                try CheckedFiles.read(paths, rules: rules, knownOn: known.on, printing)
            }
        }
        try show(work)
        if work.isUnable { throw ExitStatus.unable }
        if work.diagnostics.hasErrors { throw ExitStatus.problems }
    }

    private func show(_ work: CheckedFiles) throws {
        let least: Severity = printing.quiet ? .error : notes ? .info : .warning
        let shown = work.diagnostics.sorted.filter { $0.severity >= least }
        switch format {
        case .json: Console.print(try DiagnosticJSON.text(shown, language: work.language))
        case .sarif: Console.print(try DiagnosticSARIF.text(shown, folder: work.folder, language: work.language))
        case .text:
            let color = printing.colorOnOutput
            var printer = DiagnosticPrinter(folder: work.folder, language: work.language, color: color)
            let text = shown.map { printer.text($0) }.joined()
            if !text.isEmpty { Console.print(text) }
            if !printing.quiet { Console.print(CheckSummary.text(shown, language: work.language)) }
        }
    }
}

/// How what was found is printed.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif
}
