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
    /// The units that were there from the start. Where units are open, it is the plan's own alone.
    private let table: UnitTable
    /// Where units are open, those that were named so far.
    private var named = UnitTableBuilder()
    /// What few tables ask for is made when one does.
    private var names: UnitNames?
    private var nearNames: Suggestions?
    private var levels: Set<String>?
    private var suggestions: Suggestions
    /// Where rows stand that were left out, by the ids of the units.
    private let leftOut: [String: SourceLocation]
    /// Number of the plan's own unit.
    private(set) var ownUnit: Int32 = 0

    /// - Parameters:
    ///   - table: rows of the table of units; nil where there is none, or none that can be used.
    ///   - leftOut: where rows of it stand that can't be used, by their ids.
    init(
        _ table: consuming UnitTableBuilder?,
        leftOut: [String: SourceLocation] = [:],
        _ context: TableContext,
        _ diagnostics: inout DiagnosticList
    ) {
        isOpen = table == nil
        self.leftOut = leftOut
        let own = context.ownUnit
        var units = table ?? UnitTableBuilder()
        if units.ids.number(of: own) == nil {
            if !isOpen, !own.isEmpty {
                diagnostics.add(
                    .ownUnitUnknown,
                    at: context.ownUnitLocation,
                    subject: own,
                    ["id": .text(own)],
                    suggestions: NearestNames.of(own, among: units.ids.texts)
                )
            }
            // The plan's unit exists all the same, so that everything else is judged.
            let unit = AdminUnit(id: own, name: LocalizedText(own), location: context.ownUnitLocation)
            units.append(unit, isComposed: true)
        }
        if isOpen { named = units }
        self.table = units.finish().table
        suggestions = Suggestions(among: self.table.ids)
        ownUnit = self.table.number(of: own)!
    }

    /// Ids by number.
    var ids: TextColumn { isOpen ? named.ids.texts : table.ids }

    /// The number of the unit with this id; nil where there is none.
    func number(of id: String) -> Int32? { isOpen ? named.ids.number(of: id) : table.number(of: id) }

    /// The number of the unit with this id. Where units are open it exists from now on; else nil where there is none.
    mutating func named(_ id: String, at location: @autoclosure () -> SourceLocation) -> Int32? {
        if let number = number(of: id) { return number }
        guard isOpen else { return nil }
        let number = Int32(named.ids.count)
        named.append(AdminUnit(id: id, name: LocalizedText(id), location: location()), isComposed: true)
        return number
    }

    /// Where the row of a unit stands that was left out; nil where there is none.
    func leftOut(_ id: String) -> SourceLocation? { leftOut[id] }

    /// The numbers of the units that have this id, name or alias.
    mutating func called(_ name: String) -> [Int32] {
        if let number = number(of: name) { return [number] }
        return numbers(ofName: name)
    }

    private mutating func numbers(ofName name: String) -> [Int32] {
        if names == nil { names = UnitNames(table) }
        return names!.numbers(name)
    }

    /// Whether one of the units has this level. Those that were only named have none.
    mutating func hasLevel(_ level: String) -> Bool { allLevels().contains(level) }

    /// Levels of names near to one that is none, as `level:commune`.
    mutating func levels(near level: String) -> [String] {
        NearestNames.of(level, among: allLevels().subtracting([""])).map { "level:\($0)" }
    }

    private mutating func allLevels() -> Set<String> {
        if levels == nil { levels = Set(table.columns.level.pool.texts) }
        return levels!
    }

    /// Whether the selector selects one of the units.
    func hasAny(_ selector: UnitSelector) -> Bool { finish().table.hasAny(selectedBy: selector) }

    /// Ids that were perhaps meant by a text that is none: that of the unit so called, or the nearest.
    mutating func suggestions(for text: String) -> [String] {
        let called = numbers(ofName: text)
        return called.isEmpty ? suggestions.of(text) : called.map { ids[Int($0)] }
    }

    /// Ids, names and aliases that were perhaps meant by a text that is none.
    mutating func names(near text: String) -> [String] {
        let ids = suggestions(for: text)
        if !ids.isEmpty { return ids }
        if nearNames == nil { nearNames = Suggestions(among: UnitNames.all(table)) }
        return nearNames!.of(text)
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
        isOpen ? named.finish() : (table, (0..<Int32(table.count)).map { $0 })
    }
}
