import ArgumentParser
import Diagnostics
import Reports
import TienDo

/// `tiendo due`: tasks that are due and overdue on a day, and figures not yet sent, by responsible agency.
struct DueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due",
        abstract: "Việc đến hạn và quá hạn theo cơ quan. · What is due and overdue, by agency.",
        discussion: """
            In bảng tổng hợp theo cơ quan và, cho mỗi cơ quan có việc phải làm, một công văn đôn đốc soạn sẵn.
            Prints an overview by agency and, for each that has something to do, a letter ready to be sent.

            Có nhiệm vụ quá hạn là kết quả, không phải là lỗi. · A task that is overdue is a result, not a problem.
            """
    )

    @Argument(help: ArgumentHelp("Thư mục kế hoạch. · The plan folder.", valueName: "plan"))
    var plan: String

    @Option(
        help: ArgumentHelp(
            "Tính đến ngày nào, như 2016-12-31; không bao giờ theo đồng hồ. · The day; it is never the clock's.",
            valueName: "date"
        )
    )
    var on: String

    @Option(
        help: ArgumentHelp(
            "Hạn trong bấy nhiêu ngày tới là sắp đến hạn. · Deadlines so many days ahead are near.",
            valueName: "days"
        )
    )
    var within: Int = DueOptions.usualDays

    @Flag(help: "Kể cả số liệu đến kỳ mà chưa gửi. · Also figures that were to be sent and were not.")
    var data = false

    @OptionGroup var known: KnownOnOption

    @Option(
        help: ArgumentHelp(
            "Chỉ các đơn vị này: mã, level:agency, *; cách nhau bằng dấu phẩy. · Only these units, separated by commas.",
            valueName: "list"
        )
    )
    var units: String?

    @Option(
        help: "text: bảng và công văn; json: cho chương trình khác. · text: overview and letters; json: for programs."
    )
    var format: OutputFormat = .text

    @Option(help: ArgumentHelp("Ghi kết quả vào tệp này. · Write the result to this file.", valueName: "file"))
    var out: String?

    @Option(
        help: ArgumentHelp(
            "Ghi mỗi cơ quan một công văn vào thư mục này. · Write a letter an agency into this folder.",
            valueName: "dir"
        )
    )
    var letters: String?

    @Option(help: ArgumentHelp("Thư mục quy tắc chuẩn khác. · A folder of other standard rules.", valueName: "dir"))
    var rules: String?

    @OptionGroup var printing: PrintOptions

    func run() throws {
        let reading = TienDoPlan.read(
            plan,
            standardRules: rules,
            readsUnusedRules: false,
            jobs: SelectionReading.jobs(nil)
        )
        var diagnostics = reading.diagnostics
        let language = printing.lang ?? reading.plan?.language ?? .vi
        guard let read = reading.plan else { throw printing.giveUp(diagnostics, folder: plan, language: language) }
        let checked = TienDoPlan.check(read)
        diagnostics.add(contentsOf: checked.diagnostics)
        var refused = DiagnosticList()
        guard let options = options(for: read, &refused) else {
            throw printing.giveUp(refused, folder: plan, language: language)
        }
        diagnostics.add(contentsOf: refused)

        let due = TienDoPlan.due(checked, options)
        diagnostics.add(contentsOf: due.diagnostics)
        do throws(OutputFailure) {
            if let letters { try FolderWriter.write(files(due.list, read, language), into: letters) }
            try show(due.list, read, language)
        } catch {
            refused.add(
                .fileNotWritten,
                at: SourceLocation(file: error.path),
                ["reason": .localized(error.reason)]
            )
            throw printing.giveUp(refused, folder: plan, language: language)
        }
        printing.complain(diagnostics, folder: plan, language: language)
        if diagnostics.hasErrors { throw ExitStatus.problems }
    }

    /// The options; nil where one of them makes no sense, which `diagnostics` says.
    private func options(for read: Plan, _ diagnostics: inout DiagnosticList) -> DueOptions? {
        var isSound = true
        let day = SelectionReading.date(on, "--on", &isSound, &diagnostics)
        let known = SelectionReading.date(known.on, "--known-on", &isSound, &diagnostics)
        if !(0...DueCommand.mostDays).contains(within) {
            let expected = LocalizedText(
                vi: "một số ngày từ 0 đến \(DueCommand.mostDays)",
                en: "a number of days from 0 to \(DueCommand.mostDays)"
            )
            SelectionReading.refuse("--within", String(within), expected, &diagnostics)
            isSound = false
        }
        guard isSound, let day else { return nil }
        var options = DueOptions(day: day, within: within, includesFigures: data, knownOn: known)
        options.units = SelectionReading.units(units, of: read, &diagnostics)
        return options
    }

    private func show(_ list: DueList, _ read: Plan, _ language: Language) throws(OutputFailure) {
        let text =
            switch format {
            case .text:
                DueText.text(
                    list,
                    read,
                    language: language,
                    width: Console.width,
                    color: printing.colorOnOutput && out == nil
                )
            case .json: DueJSON.text(list, read, language: language)
            }
        if let out {
            try FolderWriter.write(Array(text.utf8), to: out)
        } else if !printing.quiet || format == .json {
            Console.print(text)
        }
    }

    /// A letter an agency, named by the agency's id.
    private func files(_ list: DueList, _ read: Plan, _ language: Language) -> [FolderWriter.File] {
        var taken: Set<String> = []
        return list.agencies.filter(\.hasToAct).map { agency in
            let letter = DueLetter(agency, of: list, read, language: language)
            let stem = DueCommand.fileName(read.units.ids[Int(agency.unit)])
            var name = stem
            var number = 1
            while !taken.insert(name.lowercased()).inserted {
                number += 1
                name = "\(stem)-\(number)"
            }
            return FolderWriter.File(path: name + ".txt", bytes: Array(letter.text.utf8))
        }
    }

    /// An id as the name of a file: what has a meaning in paths becomes `_`.
    static func fileName(_ id: String) -> String {
        let name = String(
            id.map { character in
                let isControl = character.unicodeScalars.contains { $0.value < 32 || $0.value == 127 }
                return isControl || "/\\:*?\"<>|".contains(character) ? "_" : character
            }
        )
        return name.hasPrefix(".") ? "_" + name.dropFirst() : name
    }

    /// A hundred years.
    private static let mostDays = 36_525
}
