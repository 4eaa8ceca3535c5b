public struct DayNumber: RawRepresentable, Comparable, Hashable, Sendable {
    public var rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }
    public static func < (a: DayNumber, b: DayNumber) -> Bool { a.rawValue < b.rawValue }
}
public struct Period: Hashable, Sendable { public var text: String }
public struct Recurrence: Hashable, Sendable {}
public enum Deadline: Hashable, Sendable {
    case day(DayNumber)
    case ongoing
    case recurring(Recurrence)
}
