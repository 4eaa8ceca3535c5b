import Diagnostics
import TienDo

/// `tiendo check --fix`: writes what is certain into the files, and says what it did.
enum CheckFixes {
    /// One mended mistake may bring the next one to light; more rounds than this are none that end.
    private static let mostRounds = 10

    /// - Parameters:
    ///   - work: what was found; after it what is left.
    ///   - again: reads and checks everything once more.
    static func apply(
        _ work: inout CheckedFiles,
        _ printing: PrintOptions,
        again: () throws -> CheckedFiles
    ) throws {
        for _ in 0..<mostRounds {
            var isMended = false
            for (file, found) in Dictionary(
                grouping: work.diagnostics.sorted.filter { $0.fix != nil },
                by: \.location.file
            )
            .sorted(by: { $0.key < $1.key }) {
                let path = work.folder.isEmpty ? file : work.folder + "/" + file
                guard let bytes = FileBytes.read(path), let mended = TienDoPlan.fix(file, bytes, found) else {
                    continue
                }
                do throws(OutputFailure) {
                    try FileReplacement.write(mended.bytes, to: path)
                } catch {
                    var failed = DiagnosticList()
                    failed.add(.fileNotWritten, at: SourceLocation(file: path), ["reason": .localized(error.reason)])
                    throw printing.giveUp(failed, folder: work.folder, language: work.language)
                }
                isMended = true
                if !printing.quiet { Console.complain(report(mended, bytes, work.language)) }
            }
            guard isMended else { return }
            work = try again()
        }
    }

    /// A line for each fix: where, what stood there, and what stands there now.
    private static func report(_ mended: FixedText, _ former: [UInt8], _ language: Language) -> String {
        let lines = former.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return mended.fixes.map { fix in
            let number = fix.location.line ?? 1
            let line = number <= lines.count ? String(decoding: lines[number - 1], as: UTF8.self) : ""
            let word = language == .vi ? "đã sửa" : "fixed"
            return "\(word) \(mended.path):\(number): \(before(fix, line)) → \(fix.replacement)"
        }
        .joined(separator: "\n")
    }

    private static func before(_ fix: DiagnosticFix, _ line: String) -> String {
        guard let column = fix.location.column, let end = fix.location.endColumn, end > column else { return "…" }
        return String(decoding: line.utf8.dropFirst(column - 1).prefix(end - column), as: UTF8.self)
    }
}
