import PlanFiles

extension TienDoPlan {
    /// The rules in reach: the standard ones, and those of a plan. Runs none of their functions.
    ///
    /// - Parameters:
    ///   - folder: path of a plan folder; nil: the standard rules alone.
    ///   - standardRules: a folder of other standard rules; nil: those that come with TienDo.
    public static func rules(of folder: String? = nil, standardRules: String? = nil) -> RulesInReach.Reading {
        RulesInReach.read(plan: folder, standardRules: standardRules)
    }
}
