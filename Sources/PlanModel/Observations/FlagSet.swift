/// What is said of a figure besides its number.
public struct FlagSet: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Worked out ahead of the figure, as “ước cả năm”.
    public static let estimate = FlagSet(rawValue: 1)
    /// Published, and still to be checked.
    public static let provisional = FlagSet(rawValue: 2)
    /// Published for good.
    public static let final = FlagSet(rawValue: 4)
    /// The method changed: not comparable with what came before.
    public static let methodBreak = FlagSet(rawValue: 8)
    /// Known, but not given out.
    public static let withheld = FlagSet(rawValue: 16)
    /// The question makes no sense for this unit or period.
    public static let notApplicable = FlagSet(rawValue: 32)
    /// The cell holds text that is no number; a diagnostic says so. Not a flag that a table can write.
    public static let unreadable = FlagSet(rawValue: 64)
    /// Revisions of the figure tie and differ; a diagnostic says so. Not a flag that a table can write.
    public static let conflict = FlagSet(rawValue: 128)

    /// The words of the flags that a table can write, in the order in which they are printed.
    public static let words: [(word: String, flag: FlagSet)] = [
        ("estimate", .estimate), ("provisional", .provisional), ("final", .final), ("break", .methodBreak),
        ("withheld", .withheld), ("not_applicable", .notApplicable),
    ]

    /// The words of the flags that are set, joined by `;`; empty where none is.
    public var text: String {
        FlagSet.words.filter { contains($0.flag) }.map(\.word).joined(separator: ";")
    }
}
