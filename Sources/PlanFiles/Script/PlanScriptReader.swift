import Diagnostics
import LuaSandbox
import PlanModel

/// Runs plan.lua and finds the plan that it declares.
enum PlanScriptReader {
    /// The plan; nil, and said why, where there is none. A script that stops halfway has said what it said before.
    static func read(
        _ source: [UInt8],
        _ lua: LuaFiles,
        _ diagnostics: inout DiagnosticList
    ) -> PlanScript? {
        let outcome = DeclarationScript.run(
            source,
            chunk: PlanScript.file,
            words: DeclarationScript.Word.planScript,
            statuses: StatusTable().returnable,
            modules: lua.modulesByName
        )
        if let failure = outcome.failure {
            SyntaxProblems.report(
                failure,
                syntax: .planScriptSyntax,
                failed: .planScriptFailed,
                of: source,
                in: PlanScript.file,
                words: DeclarationScript.Word.planScript,
                lua,
                &diagnostics
            )
        }
        var plans = outcome.declarations.filter { $0.word == "plan" }
        // A script that stopped while it made the plan's table has not declared it; that it stopped was said.
        if outcome.failure != nil { plans.removeAll { $0.arguments.isEmpty } }
        if plans.count > 1 || (plans.isEmpty && outcome.failure == nil) {
            diagnostics.add(
                .planNotDeclared,
                at: SourceLocation(file: PlanScript.file, line: plans.dropFirst().first?.line),
                ["count": .number(plans.count)]
            )
        }
        return plans.first.flatMap { read($0, DeclaredTables(source, file: PlanScript.file), &diagnostics) }
    }

    private static func read(
        _ plan: LuaWord,
        _ tables: DeclaredTables,
        _ diagnostics: inout DiagnosticList
    ) -> PlanScript? {
        let declared = SourceLocation(file: PlanScript.file, line: plan.line)
        guard let id = LuaValue.text(plan.name).id else {
            diagnostics.add(EntryOwner.plan.wrong("plan", expected: ScriptKind.id, at: declared))
            return nil
        }
        guard case .table(let table)? = plan.arguments.first else {
            diagnostics.add(EntryOwner.plan.wrong("plan", expected: ScriptKind.table, at: declared))
            return nil
        }
        let places = tables.places(of: plan)
        let entries = ScriptEntries(table: table, owner: .plan, places: places)
        return PlanEntriesReader(entries: entries, declared: tables).read(id, places, &diagnostics)
    }
}
