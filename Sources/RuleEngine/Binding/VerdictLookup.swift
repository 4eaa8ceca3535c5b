import PlanModel

/// A binding of statuses or scores, with every id turned into a number before the rows. A class, so that a row copies
/// nothing.
final class VerdictLookup: Sendable {
    /// What verdicts are read of.
    struct Member: Sendable, Equatable {
        /// Numbers in `RunFrame.subjects`: instances of a recurring task share an id. Nil: the row's own subject.
        var subjects: [Int32]?
        /// What it stands under in a table.
        var key: String
    }

    /// Whether scores are read, and not statuses.
    let isScore: Bool
    /// Number of the assignment that gave the verdicts; nil where it did not run.
    let assignment: Int32?
    /// In the order of their keys.
    let members: [Member]
    let units: BoundFigures.Units
    /// By period of the row, both numbers in `RunFrame.periods`; nil: one that is not judged.
    let periods: [[Int32?]]
    /// Texts of those periods, where they are the keys.
    let periodKeys: [[String]]?
    /// Whether a table is made.
    let isTable: Bool
    let skipsMissing: Bool

    init(_ binding: Binding, _ layout: RowLayout, units: BoundFigures.Units) {
        let frame = layout.frame
        let number = frame.assignments.firstIndex { $0.assignment.name == binding.source.assignment }
        if case .score = binding.source { isScore = true } else { isScore = false }
        assignment = number.map { Int32($0) }
        isTable = binding.aggregate != nil
        skipsMissing = binding.skipsMissing
        self.units = units
        let read = frame.periods.map { binding.periodsRead(from: $0) }
        let numbers = Dictionary(uniqueKeysWithValues: zip(frame.periods, Int32(0)...))
        periods = read.map { $0.map { numbers[$0] } }
        periodKeys = isTable && binding.periods != nil ? read.map { $0.map(\.text) } : nil
        members = number.map { VerdictLookup.members(binding, $0, isTable: binding.aggregate != nil, layout) } ?? []
    }

    private static func members(
        _ binding: Binding,
        _ assignment: Int,
        isTable: Bool,
        _ layout: RowLayout
    ) -> [Member] {
        let frame = layout.frame
        guard case .id(let id) = binding.source.subject else { return [Member(subjects: nil, key: "this")] }
        let glob = Glob(id)
        if !isTable || !glob.isPattern { return [Member(subjects: subjects(named: id, frame), key: id)] }
        let judged = layout.groups.reduce(into: Set<Int32>()) { judged, entries in
            for entry in entries where entry.assignment == assignment { judged.insert(entry.subject) }
        }
        var byId: [String: [Int32]] = [:]
        for subject in judged.sorted() { byId[frame.subjects[Int(subject)].id, default: []].append(subject) }
        return byId.compactMap { id, subjects in
            glob.stars(in: id).map { (member: Member(subjects: subjects, key: $0), id: id) }
        }
        .sorted { a, b in
            if a.member.key != b.member.key { return a.member.key.utf8.lexicographicallyPrecedes(b.member.key.utf8) }
            return a.id.utf8.lexicographicallyPrecedes(b.id.utf8)
        }
        .map(\.member)
    }

    private static func subjects(named id: String, _ frame: RunFrame) -> [Int32] {
        frame.subjects.indices.filter { frame.subjects[$0].id == id }.map { Int32($0) }
    }
}
