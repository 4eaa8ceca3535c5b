import PlanModel

extension RunAssignment {
    /// Whether it judges a rank within a peer group: its target is a rank, and its score is the unit's.
    ///
    /// That is known of the standard rule, whose documentation says so. Rules of a plan's own may count places otherwise
    /// (places gained, places behind), so theirs are not taken for ranks.
    var judgesRank: Bool { rule.isStandard && rule.name == "rank_target" }
}
