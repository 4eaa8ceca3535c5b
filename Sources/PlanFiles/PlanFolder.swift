import Diagnostics
import PlanModel

/// The first stage: reads a plan folder.
public enum PlanFolder {
    /// A plan as it was read, and what was odd.
    public struct Reading: Sendable {
        /// Nil where plan.lua could not be read at all.
        public var plan: Plan?
        public var diagnostics: DiagnosticList
    }

    /// - Parameter standardRules: a folder of other standard rules; nil: those inside the binary.
    public static func read(_ path: String, standardRules: String? = nil) -> Reading { fatalError() }
}
