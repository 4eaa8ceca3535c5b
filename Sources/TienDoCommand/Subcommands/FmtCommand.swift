import ArgumentParser
import Diagnostics
import TienDo

/// `tiendo fmt`: lays out the Lua files of a plan, or loose ones.
struct FmtCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: "Trình bày lại các tệp Lua. · Lays out Lua files.",
        discussion: """
            Sửa ngay trong tệp: plan.lua, rules/ và tests/ của kế hoạch, hoặc các tệp được nêu. Chú thích giữ nguyên, nghĩa \
            không đổi. In tên những tệp đã sửa.
            Works in place: on plan.lua, rules/ and tests/ of a plan, or on the files that are named. Comments are kept, \
            the meaning is unchanged. Prints the names of the files that it changed.

            tiendo fmt - đọc từ đầu vào chuẩn, in ra đầu ra chuẩn. · reads standard input, prints to standard output.
            """
    )

    @Argument(
        help: ArgumentHelp("Thư mục kế hoạch, hoặc các tệp Lua. · The plan folder, or Lua files.", valueName: "plan")
    )
    var paths: [String]

    @Flag(help: "Không ghi; mã thoát 1 nếu có tệp cần sửa. · Write nothing; exit status 1 if a file would change.")
    var check = false

    @Flag(help: "Không ghi; in những dòng sẽ đổi. · Write nothing; print the lines that would change.")
    var diff = false

    @OptionGroup var printing: PrintOptions

    func run() throws {
        let language = printing.lang ?? .vi
        if paths == ["-"] { return try formatInput(language) }
        var worst = ExitStatus.clean
        var (changed, total) = (0, 0)
        for (folder, file) in files() {
            let path = folder.isEmpty ? file : folder + "/" + file
            total += 1
            guard let bytes = FileBytes.read(path) else {
                let reason = LocalizedText(vi: "không đọc được", en: "it can't be read")
                fail(.fileUnreadable, path, reason, language)
                worst = .unable
                continue
            }
            let laidOut = TienDoPlan.format(file, bytes)
            printing.complain(laidOut.diagnostics, folder: folder, language: language)
            guard let formatted = laidOut.bytes else {
                if worst == .clean { worst = .problems }
                continue
            }
            if formatted == bytes { continue }
            changed += 1
            if diff { Console.print(LineDifference.text(bytes, formatted, path: path)) }
            if check || diff {
                if !diff { Console.print(path) }
                if worst == .clean { worst = .problems }
                continue
            }
            do throws(OutputFailure) {
                try FileReplacement.write(formatted, to: path)
                if !printing.quiet { Console.print(path) }
            } catch {
                fail(.fileNotWritten, path, error.reason, language)
                worst = .unable
            }
        }
        if !printing.quiet { Console.complain(summary(changed, of: total, language)) }
        if worst != .clean { throw worst }
    }

    /// What the arguments name: files of a folder go by their paths within it.
    private func files() -> [(folder: String, file: String)] {
        paths.flatMap { path -> [(String, String)] in
            FolderAccess.isReadable(path) ? LuaPaths.all(in: path).map { (path, $0) } : [("", path)]
        }
    }

    private func formatInput(_ language: Language) throws {
        guard let bytes = FileBytes.read("/dev/stdin") else { throw ExitStatus.unable }
        let laidOut = TienDoPlan.format("-", bytes)
        printing.complain(laidOut.diagnostics, folder: "", language: language)
        guard let formatted = laidOut.bytes else { throw ExitStatus.problems }
        Console.write(formatted)
    }

    private func fail(_ code: DiagnosticCode, _ path: String, _ reason: LocalizedText, _ language: Language) {
        var failed = DiagnosticList()
        failed.add(code, at: SourceLocation(file: path), ["reason": .localized(reason)])
        printing.complain(failed, folder: "", language: language)
    }

    private func summary(_ changed: Int, of total: Int, _ language: Language) -> String {
        let isDry = check || diff
        switch language {
        case .vi: return "\(total) tệp, \(changed) tệp \(isDry ? "cần sửa" : "đã sửa")"
        case .en: return "\(total) files, \(changed) \(isDry ? "would change" : "changed")"
        }
    }
}
