import Diagnostics
import PlanModel

/// The rules that can be used by name: the standard ones, and those of a plan.
public enum RulesInReach {
    /// Rules in byte order of their names, and what was odd about their files.
    public struct Reading: Sendable {
        /// Nil where the plan folder can't be read.
        public var rules: [Rule]?
        /// The plan's language; nil where there is no plan, or none that can be read.
        public var language: Language?
        /// Those that the plan declares.
        public var statuses: [Status] = []
        public var diagnostics: DiagnosticList
    }

    /// Reads rule files, and of a plan its plan.lua; no table and no figure.
    ///
    /// - Parameters:
    ///   - plan: path of a plan folder; nil: the standard rules alone.
    ///   - standardRules: a folder of other standard rules; nil: those inside the binary.
    public static func read(plan: String?, standardRules: String? = nil) -> Reading {
        var diagnostics = DiagnosticList()
        var lua = LuaFiles()
        var script: PlanScript?
        if let plan {
            guard PlanFolder.isReadable(plan, &diagnostics) else { return Reading(diagnostics: diagnostics) }
            var files = FilesRead(folder: plan)
            lua = LuaFiles.read(&files, &diagnostics)
            script = PlanFolder.script(lua, &files, &diagnostics)
        }
        let set = RuleSet.read(
            lua,
            standard: StandardRules.sources(in: standardRules, &diagnostics),
            planStatuses: script?.statuses ?? [],
            &diagnostics
        )
        return Reading(
            rules: set.rules,
            language: script?.language,
            statuses: script?.statuses ?? [],
            diagnostics: diagnostics
        )
    }
}
