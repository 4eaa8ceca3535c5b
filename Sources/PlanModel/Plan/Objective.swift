import Diagnostics

/// One row of `objectives.csv`: something the plan wants, within a tree.
public struct Objective: Sendable, Hashable {
    public var id: String
    public var name: LocalizedText
    /// Id of the objective above; empty at the top.
    public var parent: String
    /// Whether the table puts it above and below itself: its parent is not used, and what is below it can't be told.
    public var isInCycle = false
    /// Weight among its siblings; nil where none is given.
    public var weight: Double?
    public var further: [String: String]
    public var location: SourceLocation

    /// An objective at the top, without a weight, unless more is said.
    public init(
        id: String,
        name: LocalizedText,
        parent: String = "",
        weight: Double? = nil,
        further: [String: String] = [:],
        location: SourceLocation
    ) {
        self.id = id
        self.name = name
        self.parent = parent
        self.weight = weight
        self.further = further
        self.location = location
    }

    /// The text in a column of `objectives.csv`, or in one of its further columns; nil where there is no such column.
    public func column(_ name: String) -> String? {
        switch name {
        case "id": id
        case "name": self.name.vi
        case "name_en": self.name.en
        case "parent": parent
        default: further[name]
        }
    }
}
