import Diagnostics
import PlanModel

/// Rules that compute an indicator stand in `derive`, all others in `judge`.
enum LevelPlaceCheck {
    /// - Parameter derives: whether the `use` stands in `derive`.
    static func isInPlace(
        _ used: RunAssignment,
        derives: Bool,
        _ diagnostics: inout DiagnosticList
    ) -> Bool {
        if (used.rule.level == .value) == derives { return true }
        diagnostics.add(
            derives ? .deriveLevelWrong : .judgeLevelWrong,
            at: used.assignment.location,
            subject: used.assignment.name,
            ["rule": .text(used.rule.name), "level": .text(used.rule.level.rawValue)]
        )
        return false
    }
}
