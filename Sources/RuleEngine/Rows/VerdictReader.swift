import LuaSandbox
import PlanModel

/// Reads the verdicts that names are bound to. One a worker, moved from row to row.
struct VerdictReader {
    private let inputs: EvaluationInputs
    private let verdicts: VerdictStore?
    /// Tables of the row that was begun last.
    private(set) var tables: [LuaValue] = []
    /// Flags of the verdicts that were read last.
    private(set) var flags: VerdictFlags = []

    /// - Parameter verdicts: those of earlier steps; nil where there are none, so that all are missing.
    init(_ inputs: EvaluationInputs, _ verdicts: VerdictStore?) {
        self.inputs = inputs
        self.verdicts = verdicts
    }

    /// Forgets what was read for the row before.
    mutating func begin() { tables.removeAll(keepingCapacity: true) }

    /// - Parameter unit: the row's.
    mutating func read(_ lookup: VerdictLookup, _ entry: RowLayout.Entry, unit: Int32) -> Reading {
        flags = []
        guard lookup.assignment != nil else { return .missing }
        if lookup.isTable { return table(lookup, entry, unit) }
        let periods = lookup.periods[Int(entry.period)]
        guard periods.count == 1, let period = periods[0], let member = lookup.members.first,
            let unit = inputs.units.unit(lookup.units, of: unit, on: lastDay(entry))
        else { return .missing }
        return read(lookup, member, entry, unit, period)
    }

    private mutating func table(_ lookup: VerdictLookup, _ entry: RowLayout.Entry, _ unit: Int32) -> Reading {
        let periods = lookup.periods[Int(entry.period)]
        var fields: [LuaField] = []
        var isComplete = true
        for unit in inputs.units.units(lookup.units, of: unit, on: lastDay(entry)) {
            for member in lookup.members {
                for (place, period) in periods.enumerated() {
                    let reading = period.map { read(lookup, member, entry, unit, $0) } ?? .missing
                    guard let value = value(of: reading) else {
                        isComplete = isComplete && lookup.skipsMissing
                        continue
                    }
                    let key =
                        lookup.units.isSet
                        ? inputs.plan.units.ids[Int(unit)]
                        : lookup.periodKeys.map { $0[Int(entry.period)][place] } ?? member.key
                    fields.append(LuaField(key: .text(key), value: value))
                }
            }
        }
        // Of nothing there is no table.
        guard isComplete, !fields.isEmpty else { return .missing }
        tables.append(.table(LuaTable(fields: fields)))
        return .statuses(Int32(tables.count - 1))
    }

    private mutating func read(
        _ lookup: VerdictLookup,
        _ member: VerdictLookup.Member,
        _ entry: RowLayout.Entry,
        _ unit: Int32,
        _ period: Int32
    ) -> Reading {
        guard let verdicts else { return .missing }
        let subjects = member.subjects ?? [entry.subject]
        let places = subjects.compactMap {
            verdicts.place(unit: unit, subject: $0, period: period, assignment: lookup.assignment!)
        }
        guard let place = places.first else { return .missing }
        // Several instances of a task: none of them is the one that is meant.
        if places.count > 1 { return .conflict }
        flags.formUnion(verdicts.flags(place).quality)
        if !lookup.isScore { return .text(inputs.handles.status[Int(verdicts.status(place))]) }
        let score = verdicts.score(place)
        return score.isNaN ? .missing : .number(score)
    }

    private func value(of reading: Reading) -> LuaValue? {
        switch reading {
        case .text(let handle): .text(inputs.handles.texts[Int(handle)])
        case .number(let number): .number(number)
        default: nil
        }
    }

    /// The last day of the row's period.
    private func lastDay(_ entry: RowLayout.Entry) -> Int32 {
        inputs.layout.frame.periods[Int(entry.period)].lastDay.rawValue
    }
}
