/// Which units something is about.
public indirect enum UnitSelector: Sendable, Hashable {
    /// A glob over ids: `*` stays within one dot-separated part, `**` does not. `*` alone selects every unit.
    case glob(String)
    /// Units of this level, as in `level:commune`.
    case level(String)
    /// Units whose columns have these texts, as in `{ level = "commune", parent = "58" }`.
    case columns([String: String])
    /// Units that one of them selects.
    case any([UnitSelector])

    /// Reads the text of a table's cell or of plan.lua: `*`, `level:commune`, an id or a glob.
    public init(text: String) {
        self = text.hasPrefix("level:") ? .level(String(text.dropFirst("level:".count))) : .glob(text)
    }

    /// Whether the unit, as this row describes it, is selected.
    public func selects(_ unit: AdminUnit) -> Bool {
        switch self {
        case .glob("*"): true
        case .glob(let glob): Glob(glob).matches(unit.id)
        case .level(let level): unit.level == level
        case .columns(let columns): columns.allSatisfy { unit.column($0.key) == $0.value }
        case .any(let selectors): selectors.contains { $0.selects(unit) }
        }
    }

    /// The parts that may each match nothing, for saying so: the members of a list, or itself.
    public var members: [UnitSelector] {
        if case .any(let selectors) = self { selectors.flatMap(\.members) } else { [self] }
    }

    /// As it would be written, for messages.
    public var text: String {
        switch self {
        case .glob(let glob): glob
        case .level(let level): "level:\(level)"
        case .columns(let columns): columns.sorted { $0.key < $1.key }.map { "\($0) = \($1)" }.joined(separator: ", ")
        case .any(let selectors): selectors.map(\.text).joined(separator: ", ")
        }
    }
}

extension AdminUnit {
    /// The text in a column of `units.csv`, or in one of its further columns; nil where there is no such column.
    public func column(_ name: String) -> String? {
        switch name {
        case "id": id
        case "name": self.name.vi
        case "name_en": self.name.en
        case "level": level
        case "parent": parent
        default: further[name]
        }
    }
}
