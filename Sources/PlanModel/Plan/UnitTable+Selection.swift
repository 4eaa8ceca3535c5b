extension UnitTable {
    /// The numbers of the units of which one row is selected, ascending.
    public func numbers(selectedBy selector: UnitSelector) -> [Int32] {
        let test = PreparedUnitSelector(selector, self)
        return (0..<Int32(count)).filter { isSelected($0, test) }
    }

    /// Whether one of a unit's rows is selected.
    public func isSelected(_ number: Int32, _ test: PreparedUnitSelector) -> Bool {
        places(of: number).contains { test.selects($0, of: number) }
    }

    /// Whether any row is selected.
    public func hasAny(selectedBy selector: UnitSelector) -> Bool {
        let test = PreparedUnitSelector(selector, self)
        return (0..<Int32(count)).contains { isSelected($0, test) }
    }
}

extension UnitTable {
    /// The text of a row in a column of `units.csv`, or in one of its further columns; nil where there is none.
    public func text(_ place: Int, of number: Int32, inColumn name: String) -> String? {
        switch name {
        case "id": ids[Int(number)]
        case "name": columns.name[place]
        case "name_en": columns.name(place).en
        case "level": columns.level[place]
        case "parent": columns.parent[place]
        default: columns.furtherNames.firstIndex(of: name).flatMap { columns.further($0, place) }
        }
    }

    /// All texts that stand in a column of `units.csv`, or in one of its further columns.
    public func texts(inColumn name: String) -> Set<String> {
        var texts: Set<String> = []
        for number in 0..<Int32(count) {
            for place in places(of: number) {
                if let text = text(place, of: number, inColumn: name) { texts.insert(text) }
            }
        }
        return texts
    }
}
