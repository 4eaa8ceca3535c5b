import Diagnostics
import LuaSandbox
import PlanModel

/// What the outcomes of calls mean in a run.
struct OutcomeTable {
    /// By the number that a rule returns, the status's number in `Plan.statuses`.
    let statuses: [UInt8]

    init(_ table: StatusTable) { statuses = table.returnable.map { table.number(of: $0) ?? StatusTable.error } }

    /// What is to be said of an outcome; nil for a verdict.
    func problem(_ outcome: RuleResults.Outcome) -> DiagnosticCode? {
        switch outcome {
        case .verdict: nil
        case .statusMissing: .statusMissing
        case .statusUnknown: .statusUnknown
        case .scoreNotANumber: .scoreNotANumber
        case .scoreNotFinite: .scoreNotFinite
        case .noteWrong, .notJoined: .noteWrong
        case .raised: .ruleRaised
        case .instructionLimit: .instructionLimit
        case .memoryLimit: .memoryLimit
        }
    }

    /// The message of a row whose outcome's sentence has a place for it. Others are told apart by nothing.
    func detail(_ outcome: RuleResults.Outcome, _ results: RuleResults, _ row: Int) -> String {
        switch outcome {
        case .raised, .statusUnknown: results.message(row)
        default: ""
        }
    }
}

extension RuleResults.Outcome {
    /// Whether the row was stopped.
    var isLimit: Bool { self == .instructionLimit || self == .memoryLimit }
}
