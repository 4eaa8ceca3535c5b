import Diagnostics
import PlanModel

/// What units say of each other: parents and successors must exist, and no unit may be above itself.
enum UnitLinks {
    static func check(_ units: inout [AdminUnit], _ rows: inout TableRows) {
        let ids = Set(units.map(\.id))
        var suggestions = Suggestions(among: ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        for index in units.indices {
            let unit = units[index]
            if !unit.parent.isEmpty, !ids.contains(unit.parent) {
                rows.report(
                    .parentUnknown,
                    of: unit,
                    .parent,
                    ["id": .text(unit.parent), "table": "units"],
                    suggestions: suggestions.of(unit.parent)
                )
            }
            for successor in unit.successors where !ids.contains(successor) {
                rows.report(
                    .successorUnknown,
                    of: unit,
                    .successor,
                    ["id": .text(successor)],
                    suggestions: suggestions.of(successor)
                )
            }
            units[index].successors.removeAll { !ids.contains($0) }
        }
        checkSuccessors(units, &rows)
        breakCycles(&units, &rows)
    }

    /// What comes after a unit is another one, which is there on the day after.
    private static func checkSuccessors(_ units: [AdminUnit], _ rows: inout TableRows) {
        let byId = Dictionary(grouping: units, by: \.id)
        for unit in units {
            for successor in unit.successors {
                guard let problem = problem(of: unit, followedBy: byId[successor]!) else { continue }
                let values: [String: DiagnosticValue] = [
                    "id": .text(unit.id), "successor": .text(successor), "problem": .localized(problem),
                ]
                rows.report(.successorOdd, of: unit, .successor, values)
            }
        }
    }

    private static func problem(of unit: AdminUnit, followedBy successor: [AdminUnit]) -> LocalizedText? {
        guard let end = unit.to else {
            return LocalizedText(vi: "không ghi ngày kết thúc", en: "has no last day")
        }
        let next = end.advanced(by: 1)
        if successor[0].id == unit.id, !successor.contains(where: { $0.exists(on: next) }) {
            return LocalizedText(vi: "đó chính là nó", en: "that is the unit itself")
        }
        if successor.contains(where: { $0.exists(on: next) }) { return nil }
        return LocalizedText(
            vi: "đơn vị đó không tồn tại vào ngày \(next.text)",
            en: "that unit does not exist on \(next.text)"
        )
    }

    /// A cycle is one where all its rows stand on the same day: A may be above B until a reform and below it after.
    private static func breakCycles(_ units: inout [AdminUnit], _ rows: inout TableRows) {
        let starts = Set(units.map { $0.from?.rawValue ?? .min }).sorted()
        // Without regard to dates first: hardly ever is there any, and then the days need not be gone through.
        while mayHaveCycle(units) {
            var isFound = false
            for day in starts {
                let there = units.indices.filter { exists(units[$0], on: day) }
                let places = Dictionary(there.map { (units[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
                let parents = places.compactMapValues { units[$0].parent.isEmpty ? nil : units[$0].parent }
                for cycle in ParentCycles.find(there.map { units[$0].id }, parents: parents) {
                    isFound = true
                    rows.report(
                        .parentCycle,
                        of: units[places[cycle[0]]!],
                        .parent,
                        ["table": "units", "path": .text(cycle.joined(separator: " → "))]
                    )
                    for id in cycle {
                        units[places[id]!].parent = ""
                        units[places[id]!].isInCycle = true
                    }
                }
            }
            if !isFound { return }
        }
    }

    private static func mayHaveCycle(_ units: [AdminUnit]) -> Bool {
        var above: [String: Set<String>] = [:]
        var below: [String: Int] = [:]
        for unit in units where !unit.parent.isEmpty {
            if above[unit.id, default: []].insert(unit.parent).inserted { below[unit.parent, default: 0] += 1 }
        }
        // Take away units that nothing is below, until none is left; what can't be taken away holds a cycle.
        var free = above.keys.filter { below[$0, default: 0] == 0 }
        var left = above.count
        while let id = free.popLast() {
            left -= 1
            for parent in above[id] ?? [] {
                below[parent]! -= 1
                if below[parent] == 0, above[parent] != nil { free.append(parent) }
            }
        }
        return left > 0
    }

    private static func exists(_ unit: AdminUnit, on day: Int32) -> Bool {
        (unit.from?.rawValue ?? .min) <= day && day <= (unit.to?.rawValue ?? .max)
    }
}

extension TableRows {
    /// Adds a problem of a row that was read before.
    fileprivate mutating func report(
        _ code: DiagnosticCode,
        of unit: AdminUnit,
        _ field: TableField,
        _ values: [String: DiagnosticValue],
        suggestions: [String] = []
    ) {
        var location = unit.location
        location.header = header.cell(field).map { header.names[$0] }
        problems.add(Diagnostic(code, at: location, subject: unit.id, values, suggestions: suggestions))
    }
}
