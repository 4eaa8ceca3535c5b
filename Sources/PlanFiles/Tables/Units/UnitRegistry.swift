import Diagnostics
import PlanModel

/// The units that tables may name, and their numbers.
///
/// Where there is a table of units, they are known from the start and their numbers are those of the plan's
/// `UnitTable`. Where there is none, every unit that is named exists: numbers are given as they come, and
/// `finish` says what they become.
struct UnitRegistry {
    /// Whether every unit that is named exists.
    let isOpen: Bool
    /// By number.
    private(set) var ids: [String]
    private var numbers: [String: Int32]
    private var units: [AdminUnit]
    private var names: UnitNames
    private var suggestions: Suggestions
    private var nearNames: Suggestions
    /// Of the units of the table, and of the plan's own; where units are open, others have none.
    private let levels: Set<String>
    /// Where rows stand that were left out, by the ids of the units.
    private let leftOut: [String: SourceLocation]
    /// Number of the plan's own unit.
    private(set) var ownUnit: Int32 = 0

    /// - Parameters:
    ///   - table: rows of the table of units; nil where there is none, or none that can be used.
    ///   - leftOut: where rows of it stand that can't be used, by their ids.
    init(
        _ table: [AdminUnit]?,
        leftOut: [String: SourceLocation] = [:],
        _ context: TableContext,
        _ diagnostics: inout DiagnosticList
    ) {
        isOpen = table == nil
        self.leftOut = leftOut
        var rows = table ?? []
        if !rows.contains(where: { $0.id == context.ownUnit }) {
            let own = context.ownUnit
            if table != nil, !own.isEmpty {
                diagnostics.add(
                    .ownUnitUnknown,
                    at: context.ownUnitLocation,
                    subject: own,
                    ["id": .text(own)],
                    suggestions: NearestNames.of(own, among: Set(rows.map(\.id)))
                )
            }
            // The plan's unit exists all the same, so that everything else is judged.
            rows.append(AdminUnit(id: own, name: LocalizedText(own), location: context.ownUnitLocation))
        }
        let sorted = UnitTable(rows)
        units = rows
        ids = sorted.ids
        numbers = Dictionary(uniqueKeysWithValues: zip(sorted.ids, Int32(0)...))
        names = UnitNames(sorted)
        suggestions = Suggestions(among: sorted.ids)
        nearNames = Suggestions(among: names.all)
        levels = Set(rows.map(\.level))
        ownUnit = numbers[context.ownUnit]!
    }

    /// The number of the unit with this id; nil where there is none.
    func number(of id: String) -> Int32? { numbers[id] }

    /// The number of the unit with this id. Where units are open it exists from now on; else nil where there is none.
    mutating func named(_ id: String, at location: @autoclosure () -> SourceLocation) -> Int32? {
        if let number = numbers[id] { return number }
        guard isOpen else { return nil }
        let number = Int32(ids.count)
        ids.append(id)
        numbers[id] = number
        units.append(AdminUnit(id: id, name: LocalizedText(id), location: location()))
        return number
    }

    /// Where the row of a unit stands that was left out; nil where there is none.
    func leftOut(_ id: String) -> SourceLocation? { leftOut[id] }

    /// The numbers of the units that have this id, name or alias.
    func called(_ name: String) -> [Int32] {
        if let number = numbers[name] { return [number] }
        return names.numbers(name)
    }

    /// Whether one of the units has this level.
    func hasLevel(_ level: String) -> Bool { levels.contains(level) }

    /// Levels of names near to one that is none, as `level:commune`.
    func levels(near level: String) -> [String] {
        NearestNames.of(level, among: levels.subtracting([""])).map { "level:\($0)" }
    }

    /// Whether the selector selects one of the units.
    func hasAny(_ selector: UnitSelector) -> Bool { units.contains(where: selector.selects) }

    /// Ids that were perhaps meant by a text that is none: that of the unit so called, or the nearest.
    mutating func suggestions(for text: String) -> [String] {
        let called = names.numbers(text)
        return called.isEmpty ? suggestions.of(text) : called.map { ids[Int($0)] }
    }

    /// Ids, names and aliases that were perhaps meant by a text that is none.
    mutating func names(near text: String) -> [String] {
        let ids = suggestions(for: text)
        return ids.isEmpty ? nearNames.of(text) : ids
    }

    /// What to say of a text that should name a unit and doesn't, and what was perhaps meant.
    mutating func absence(of id: String) -> Absence {
        guard let location = leftOut[id] else {
            return Absence(code: .unitUnknown, values: ["id": .text(id)], suggestions: suggestions(for: id))
        }
        let place = DiagnosticText.place(location)
        return Absence(code: .unitLeftOut, values: ["id": .text(id), "first": .localized(place)], suggestions: [])
    }

    struct Absence {
        var code: DiagnosticCode
        var values: [String: DiagnosticValue]
        var suggestions: [String]
    }

    /// The table of all units, and the number in it of each number that was given.
    func finish() -> (table: UnitTable, numbers: [Int32]) {
        let table = UnitTable(units)
        return (table, ids.map { table.number(of: $0)! })
    }
}
