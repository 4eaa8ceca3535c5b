import ArgumentParser
import Diagnostics

/// Options of subcommands that print for people and write no run.
struct PrintOptions: ParsableArguments {
    @Option(help: "Ngôn ngữ: vi hoặc en (mặc định: theo plan.lua). · Language: vi or en (default: the plan's).")
    var lang: Language?

    @Flag(name: .customLong("no-color"), help: "Không tô màu. · No colours.")
    var noColor = false

    @Flag(help: "Chỉ in lỗi. · Print errors only.")
    var quiet = false

    var colorOnOutput: Bool { !noColor && Console.allowsColor && Console.outputIsTerminal }

    /// Says on standard error what was met: errors and warnings, under `--quiet` errors alone.
    ///
    /// - Parameter folder: the plan folder, whose lines are shown; empty where there is none.
    func complain(_ diagnostics: DiagnosticList, folder: String, language: Language) {
        let color = !noColor && Console.allowsColor && Console.errorIsTerminal
        var printer = DiagnosticPrinter(folder: folder, language: language, color: color)
        let shown = diagnostics.sorted.filter { $0.severity >= (quiet ? .error : .warning) }
        let text = (shown.filter { $0.severity == .error } + shown.filter { $0.severity != .error })
            .map { printer.text($0) }.joined()
        if !text.isEmpty { Console.complain(text) }
    }

    /// Says why the command could not do its work.
    func giveUp(_ diagnostics: DiagnosticList, folder: String, language: Language) -> ExitStatus {
        complain(diagnostics, folder: folder, language: language)
        return .unable
    }
}
