import Diagnostics
import PlanModel

/// Reads `objectives.csv`.
enum ObjectiveRows {
    /// The rows that can be used; nil where the table can't.
    static func read(
        _ file: TableFile,
        _ namespace: inout IdNamespace,
        _ rowCounts: inout [String: Int],
        _ diagnostics: inout DiagnosticList
    ) -> [Objective]? {
        guard var rows = TableRows(file, .objectives, &diagnostics) else { return nil }
        var objectives: [Objective] = []
        while rows.next() {
            let id = rows.text(.id)
            guard rows.hasTexts(.id, .name), namespace.take(id, &rows) else { continue }
            objectives.append(
                Objective(
                    id: id,
                    name: LocalizedText(vi: rows.text(.name), en: rows.text(.nameInEnglish)),
                    parent: rows.text(.parent),
                    weight: rows.weight(),
                    further: rows.further(),
                    location: rows.location()
                )
            )
        }
        checkParents(&objectives, &rows)
        rows.problems.report(into: &diagnostics)
        rowCounts[file.path] = rows.count
        return objectives
    }

    private static func checkParents(_ objectives: inout [Objective], _ rows: inout TableRows) {
        let places = Dictionary(uniqueKeysWithValues: zip(objectives.map(\.id), 0...))
        let header = rows.header.cell(.parent).map { rows.header.names[$0] }
        func report(
            _ code: DiagnosticCode,
            _ objective: Objective,
            _ values: [String: DiagnosticValue],
            _ suggestions: [String]
        ) {
            var location = objective.location
            location.header = header
            rows.problems.add(
                Diagnostic(code, at: location, subject: objective.id, values, suggestions: suggestions)
            )
        }
        var suggestions = Suggestions(among: objectives.map(\.id))
        for objective in objectives where !objective.parent.isEmpty && places[objective.parent] == nil {
            report(
                .parentUnknown,
                objective,
                ["id": .text(objective.parent), "table": "objectives"],
                suggestions.of(objective.parent)
            )
        }
        let parents = objectives.filter { !$0.parent.isEmpty }.map { ($0.id, $0.parent) }
        let cycles = ParentCycles.find(
            objectives.map(\.id),
            parents: Dictionary(uniqueKeysWithValues: parents)
        )
        for cycle in cycles {
            report(
                .parentCycle,
                objectives[places[cycle[0]]!],
                ["table": "objectives", "path": .text(cycle.joined(separator: " → "))],
                []
            )
            for id in cycle {
                objectives[places[id]!].parent = ""
                objectives[places[id]!].isInCycle = true
            }
        }
    }
}
