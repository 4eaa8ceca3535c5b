import ArgumentParser
import Diagnostics
import TienDo

/// `tiendo new`: a plan folder that runs at once, or next year's plan from this year's.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Tạo một kế hoạch mới. · Makes a new plan.",
        discussion: """
            Tạo một thư mục kế hoạch nhỏ chạy được ngay, có chú thích; với --from: kế hoạch năm sau từ kế hoạch năm nay. \
            Không bao giờ ghi đè.
            Makes a small plan folder that runs at once and explains itself; with --from next year's plan from this \
            year's. Never writes over anything.
            """
    )

    @Argument(
        help: ArgumentHelp(
            "Thư mục sẽ tạo: chưa có hoặc còn trống. · The folder: not there yet, or empty.",
            valueName: "dir"
        )
    )
    var folder: String

    @Option(help: ArgumentHelp("Kế hoạch năm nay. · This year's plan.", valueName: "plan"))
    var from: String?

    @OptionGroup var printing: PrintOptions

    func run() throws {
        if let from { try continuePlan(from) } else { try startPlan() }
    }

    private func startPlan() throws {
        let language = printing.lang ?? .vi
        do throws(OutputFailure) {
            let paths = try TienDoPlan.new(folder, language: language)
            try addEditorFiles(language)
            say(paths, language)
        } catch {
            throw printing.giveUp(refusal(error), folder: "", language: language)
        }
    }

    private func continuePlan(_ from: String) throws {
        let next = TienDoPlan.next(after: from)
        let language = printing.lang ?? next.language ?? .vi
        guard let files = next.files else { throw printing.giveUp(next.diagnostics, folder: from, language: language) }
        do throws(OutputFailure) {
            let paths = try TienDoPlan.write(files, to: folder)
            try addEditorFiles(language)
            say(paths, language)
        } catch {
            throw printing.giveUp(refusal(error), folder: "", language: language)
        }
        printing.complain(next.diagnostics, folder: from, language: language)
        // What is wrong with the new plan is seen now, and not when it is first judged.
        let reading = TienDoPlan.read(folder)
        var diagnostics = reading.diagnostics
        if let plan = reading.plan { diagnostics.add(contentsOf: TienDoPlan.check(plan).diagnostics) }
        printing.complain(diagnostics, folder: folder, language: language)
        if next.diagnostics.hasErrors || diagnostics.hasErrors { throw ExitStatus.problems }
    }

    /// What editors want to find beside the plan's own files.
    private func addEditorFiles(_ language: Language) throws(OutputFailure) {
        let reading = TienDoPlan.rules(of: folder)
        _ = try EditorFolder.write(reading.rules ?? [], reading.statuses, language, into: folder)
    }

    private func say(_ paths: [String], _ language: Language) {
        if printing.quiet { return }
        let lines =
            switch language {
            case .vi: ["Đã tạo kế hoạch trong “\(folder)”:"] + paths.map { "  " + $0 } + ["Chạy: tiendo run \(folder)"]
            case .en: ["The plan is in “\(folder)”:"] + paths.map { "  " + $0 } + ["Run it: tiendo run \(folder)"]
            }
        Console.print(lines.joined(separator: "\n"))
    }

    private func refusal(_ failure: OutputFailure) -> DiagnosticList {
        DiagnosticList([
            Diagnostic(
                .planNotMade,
                at: SourceLocation(file: failure.path),
                ["folder": .text(folder), "reason": .localized(failure.reason)]
            )
        ])
    }
}
