import PlanFiles

extension TienDoPlan {
    /// Reads a plan folder: its plan.lua, tables, observations and rules. Runs no rule.
    ///
    /// - Parameters:
    ///   - folder: path of the plan folder.
    ///   - standardRules: a folder of other standard rules; nil: those that come with TienDo.
    ///   - readsUnusedRules: false: standard rules that neither plan.lua nor a test names stay unread, which is quicker;
    ///     then `judge(of:in:)` does not know them.
    ///   - jobs: threads that may be used. What is read, and what is said of it, does not depend on it.
    /// - Returns: the plan, nil where plan.lua could not be read at all; and what was odd, with file, row and column.
    public static func read(
        _ folder: String,
        standardRules: String? = nil,
        readsUnusedRules: Bool = true,
        jobs: Int = 1
    ) -> PlanFolder.Reading {
        PlanFolder.read(folder, standardRules: standardRules, readsUnusedRules: readsUnusedRules, jobs: jobs)
    }
}
