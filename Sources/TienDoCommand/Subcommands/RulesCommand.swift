import ArgumentParser
import Diagnostics
import Reports
import TienDo

/// `tiendo rules`: the rules in reach, or what one of them says of itself.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Các quy tắc có thể dùng. · The rules in reach.",
        discussion: """
            Không có NAME: mỗi quy tắc một dòng. Có NAME: diễn giải của quy tắc đó, lấy từ tệp của nó.
            Without a NAME a line for each rule; with one, what that rule's file says of it.

            --format markdown in trang đó để đưa vào tài liệu; json cho chương trình.
            --format markdown prints that page for documents; json for programs.

            --stubs > tiendo.lua cho trình soạn thảo biết mọi từ, mọi tên và mọi quy tắc.
            --stubs > tiendo.lua lets an editor know every word, name and rule.
            """
    )

    @Argument(help: ArgumentHelp("Tên quy tắc. · Name of a rule.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("Kể cả quy tắc của kế hoạch này. · Also the rules of this plan.", valueName: "plan"))
    var plan: String?

    @Option(help: ArgumentHelp("Thư mục quy tắc chuẩn khác. · A folder of other standard rules.", valueName: "dir"))
    var rules: String?

    @Flag(
        help:
            "In chú giải cho trình soạn thảo (Lua language server). · Print annotations for editors (Lua language server)."
    )
    var stubs = false

    @Option(
        help: ArgumentHelp(
            """
            Với --stubs: ghi .luarc.json và .tiendo/tiendo.lua vào thư mục này. · With --stubs: write .luarc.json and \
            .tiendo/tiendo.lua into this folder.
            """,
            valueName: "dir"
        )
    )
    var out: String?

    @Option(
        help: """
            text: cho người đọc; markdown: cho tài liệu; json: cho chương trình. · text: for people; markdown: for documents; \
            json: for programs.
            """
    )
    var format: RulesFormat = .text

    @OptionGroup var printing: PrintOptions

    func run() throws {
        var wrong = DiagnosticList()
        guard RunArguments.areFolders(out: nil, rules: rules, &wrong) else {
            printing.complain(wrong, folder: plan ?? "", language: printing.lang ?? .vi)
            throw ExitStatus.unable
        }
        var reading = TienDoPlan.rules(of: plan, standardRules: rules)
        let language = printing.lang ?? reading.language ?? .vi
        var text: String?
        if let rules = reading.rules {
            if stubs, let out {
                do throws(OutputFailure) {
                    text = try EditorFolder.write(rules, reading.statuses, language, into: out)
                } catch {
                    reading.diagnostics.add(
                        .fileNotWritten,
                        at: SourceLocation(file: error.path),
                        ["reason": .localized(error.reason)]
                    )
                }
            } else if stubs {
                text = RuleStubs.text(rules, statuses: reading.statuses, language: language)
            } else if let name {
                text = try rules.first { $0.name == name }.map { try page($0, language) }
                if text == nil { refuse(name, rules, &reading.diagnostics) }
            } else {
                text = try list(rules, language)
            }
        }
        if let text, !printing.quiet { Console.print(text) }
        printing.complain(reading.diagnostics, folder: plan ?? "", language: language)
        if text == nil { throw ExitStatus.unable }
        if reading.diagnostics.hasErrors { throw ExitStatus.problems }
    }

    private func page(_ rule: Rule, _ language: Language) throws -> String {
        switch format {
        case .text: RulePage(rule, language: language, width: Console.width, color: printing.colorOnOutput).text
        case .markdown: RuleMarkdown.text(rule, language: language)
        case .json: try RuleJSON.text(rule, language: language)
        }
    }

    private func list(_ rules: [Rule], _ language: Language) throws -> String {
        switch format {
        case .text: RuleList.text(rules, language: language, width: Console.width, color: printing.colorOnOutput)
        case .markdown: RuleListMarkdown.text(rules, language: language)
        case .json: try RuleJSON.text(rules, language: language)
        }
    }

    private func refuse(_ name: String, _ rules: [Rule], _ diagnostics: inout DiagnosticList) {
        diagnostics.add(
            .ruleNotFound,
            at: CommandLocation.arguments,
            ["rule": .text(name)],
            suggestions: NearestNames.of(name, among: rules.map(\.name))
        )
    }
}

/// How rules are shown.
enum RulesFormat: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json
}
