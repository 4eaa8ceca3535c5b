import Diagnostics
import PlanModel

/// Which of several rows about the same thing counts: the one recorded last.
struct RevisionWinner {
    /// Place of the row that counts.
    let place: Int
    /// What is to be said of the rows; nil where they are plain revisions.
    let code: DiagnosticCode?
    /// The column that the tied rows differ in; empty where there is no conflict, or where dated and undated rows mix.
    let column: String

    /// Whether the rows contradict each other, so that none of them can be used.
    var isConflict: Bool { code == .revisionsConflict || code == .revisionsMixed }

    /// - Parameters:
    ///   - recordedOn: of each row, `ObservationColumns.undated` where it has none; at least one row.
    ///   - difference: the first column that two rows, given by their places, differ in; nil where they say the same.
    static func find(_ recordedOn: [Int32], difference: (Int, Int) -> String?) -> RevisionWinner {
        let latest = recordedOn.max()!
        let tied = recordedOn.indices.filter { recordedOn[$0] == latest }
        let place = tied[tied.count - 1]
        let undated = recordedOn.filter { $0 == ObservationColumns.undated }.count
        if undated > 0, undated < recordedOn.count {
            return RevisionWinner(place: place, code: .revisionsMixed, column: "")
        }
        if let column = tied.compactMap({ difference(tied[0], $0) }).first {
            return RevisionWinner(place: place, code: .revisionsConflict, column: column)
        }
        return RevisionWinner(place: place, code: tied.count > 1 ? .rowRepeated : nil, column: "")
    }
}
