import Diagnostics

/// The ids that objectives, indicators and tasks share, and where each was first used.
struct IdNamespace {
    private var places: [String: SourceLocation] = [:]

    /// Takes the id of the row at hand; where it is taken already, says so and gives false: the row is left out.
    mutating func take(_ id: String, _ rows: inout TableRows) -> Bool {
        if let first = places[id] {
            IdNamespace.reportRepeated(id, first, &rows)
            return false
        }
        places[id] = rows.location()
        return true
    }

    static func reportRepeated(_ id: String, _ first: SourceLocation, _ rows: inout TableRows) {
        let place = DiagnosticText.place(first)
        rows.report(
            .idRepeated,
            rows.header.cell(.id),
            subject: id,
            ["id": .text(id), "first": .localized(place)]
        )
    }
}
