import PlanModel

/// The units that bound names read, as they are on the last day of the row's period.
extension UnitTimelines {
    /// The one unit that is read; nil where there is none, and for a set.
    func unit(_ units: BoundFigures.Units, of unit: Int32, on day: Int32) -> Int32? {
        switch units {
        case .own: unit
        case .parent: parent(of: unit, on: day)
        case .one(let unit): unit < 0 ? nil : unit
        case .children, .sameLevel, .selected: nil
        }
    }

    /// All units that are read, ascending.
    func units(_ units: BoundFigures.Units, of unit: Int32, on day: Int32) -> [Int32] {
        switch units {
        case .own, .parent, .one: self.unit(units, of: unit, on: day).map { [$0] } ?? []
        case .children: children(of: unit, on: day)
        case .sameLevel: self.units(ofLevel: state(of: unit, on: day).level, on: day)
        case .selected(let selector): selected(by: selector, on: day)
        }
    }
}
