import Diagnostics
import PlanModel

/// Files of tests that belong to no plan: they are about the standard rules.
public enum LooseTests {
    /// What was read.
    public struct Reading: Sendable {
        /// A plan without data, with the standard rules and the tests.
        public var plan: Plan
        public var diagnostics = DiagnosticList()
        /// Paths of files that could not be read.
        public var unreadable: [String] = []
    }

    /// Reads files of tests; diagnostics name them as they are given here.
    ///
    /// - Parameters:
    ///   - standardRules: a folder of other standard rules; nil: those inside the binary.
    ///   - language: of texts and numbers.
    public static func read(_ paths: [String], standardRules: String? = nil, language: Language = .vi) -> Reading {
        var diagnostics = DiagnosticList()
        let rules = RuleSet.read(
            LuaFiles(),
            standard: StandardRules.sources(in: standardRules, &diagnostics),
            planStatuses: [],
            &diagnostics
        )
        var reading = Reading(plan: plan(rules, language), diagnostics: diagnostics)
        let files = RuleTestFiles(lua: LuaFiles(), statuses: reading.plan.statuses.returnable)
        for path in paths {
            do throws(FileFailure) {
                reading.plan.tests += files.tests(in: try FileBytes.read(path), path, &reading.diagnostics)
            } catch {
                let values: [String: DiagnosticValue] = ["reason": .localized(error.reason)]
                reading.diagnostics.add(.fileUnreadable, at: SourceLocation(file: path), values)
                reading.unreadable.append(path)
            }
        }
        return reading
    }

    /// A plan that has nothing but rules.
    private static func plan(_ rules: RuleSet, _ language: Language) -> Plan {
        let unit = AdminUnit(id: "tests", name: LocalizedText("tests"), location: SourceLocation(file: ""))
        var plan = Plan(
            id: "tests",
            title: LocalizedText("tests"),
            ownUnit: 0,
            language: language,
            numbers: language == .vi ? .vi : .en,
            periods: [],
            baseline: nil,
            units: UnitTable([unit]),
            objectives: [],
            indicators: [],
            targets: [],
            tasks: [],
            observations: ObservationColumns(),
            statuses: StatusTable(adding: rules.statuses),
            rules: rules.rules,
            assignments: [],
            ruleSources: rules.sources,
            files: []
        )
        plan.rulesNotUsable = rules.unusable
        return plan
    }
}
