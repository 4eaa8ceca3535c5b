import ArgumentParser
import Diagnostics

extension Language: ExpressibleByArgument {}

/// How results and messages are printed.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
}

/// Options of every subcommand that prints for people.
struct OutputOptions: ParsableArguments {
    @Option(help: "Ngôn ngữ: vi hoặc en (mặc định: theo plan.lua). · Language: vi or en (default: the plan's).")
    var lang: Language?

    @Option(help: "text: bản tóm tắt; json: các chẩn đoán. · text: the summary; json: the diagnostics.")
    var format: OutputFormat = .text

    @Flag(name: .customLong("no-color"), help: "Không tô màu. · No colours.")
    var noColor = false

    @Flag(help: "Chỉ in lỗi. · Print errors only.")
    var quiet = false

    var colorOnOutput: Bool { !noColor && Console.allowsColor && Console.outputIsTerminal }
    var colorOnError: Bool { !noColor && Console.allowsColor && Console.errorIsTerminal }
}
