import Diagnostics
import LuaSandbox
import PlanModel

/// Runs a rule file and reads the rules that it declares. It calls none of their functions.
struct RuleFileReader {
    let lua: LuaFiles
    /// What the plan declares: constants in its rule files.
    let planStatuses: [Status]
    let isStandard: Bool
    /// What files gave that were read before, by their paths.
    var known: [String: Reading] = [:]

    /// What one file gave.
    struct Reading: Sendable {
        var rules: [DeclaredRule] = []
        /// Names of rules that the file has, or seems to have, but that can't be used. Nothing may stand in for them: a
        /// standard rule of such a name is not what the plan meant.
        var unusable: Set<String> = []
    }

    /// - Parameter number: of the file in `Plan.ruleSources`.
    func read(_ source: RuleSource, number: Int, _ diagnostics: inout DiagnosticList) -> Reading {
        if var reading = known[source.path] {
            for place in reading.rules.indices { reading.rules[place].rule.source = number }
            return reading
        }
        let statuses = StatusTable(adding: planStatuses).returnable
        let outcome = DeclarationScript.run(
            source.bytes,
            chunk: source.path,
            words: DeclarationScript.Word.ruleFile,
            statuses: statuses,
            modules: isStandard ? [:] : lua.modulesByName
        )
        var reading = Reading()
        if let failure = outcome.failure {
            SyntaxProblems.report(
                failure,
                syntax: .ruleSyntax,
                failed: .ruleFileFailed,
                of: source.bytes,
                in: source.path,
                words: DeclarationScript.Word.ruleFile,
                lua,
                &diagnostics
            )
            // A file is named by its rule, as the standard ones are.
            reading.unusable.insert(RuleFileReader.stem(source.path))
        }
        let declarations = outcome.declarations.filter { $0.word == "rule" }
        if declarations.isEmpty, outcome.failure == nil {
            diagnostics.add(.ruleFileEmpty, at: SourceLocation(file: source.path))
        }
        let tables = DeclaredTables(source.bytes, file: source.path)
        for word in declarations {
            let reader = RuleReader(
                file: source.path,
                places: tables.places(of: word),
                source: number,
                isStandard: isStandard,
                statuses: statuses
            )
            if let rule = reader.read(word, &diagnostics) {
                reading.rules.append(rule)
                reading.unusable.remove(rule.rule.name)
            } else {
                reading.unusable.insert(word.name)
            }
        }
        return reading
    }

    /// `late` of `rules/late.lua`.
    static func stem(_ path: String) -> String {
        String(path.split(separator: "/").last!.dropLast(".lua".count))
    }
}

/// A rule with what its file says of it beyond the rule itself.
struct DeclaredRule: Sendable {
    var rule: Rule
    /// It is meant to take the place of a standard rule.
    var overrides: Bool
}
