/// What a verdict inherits from the figures that it read.
public struct VerdictFlags: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// One of the figures read is an estimate.
    public static let estimate = VerdictFlags(rawValue: 1)
    /// One of them is provisional.
    public static let provisional = VerdictFlags(rawValue: 2)
    /// One of them is final.
    public static let final = VerdictFlags(rawValue: 4)
    /// A figure was compared with one from before a change of method.
    public static let methodBreak = VerdictFlags(rawValue: 8)
    /// The period is not over on the evaluation date.
    public static let open = VerdictFlags(rawValue: 16)

    /// The quality flags of a figure, as a verdict inherits them. A break counts only where figures are compared across
    /// it, so it is not taken over here.
    public init(quality flags: FlagSet) { self.init(rawValue: flags.rawValue & 7) }

    /// Those that say how sure the figures are: what a verdict inherits from another.
    public var quality: VerdictFlags { intersection([.estimate, .provisional, .final]) }

    /// As written: the weakest of `estimate`, `provisional`, `final`, then `break`, then `open`, joined by `;`.
    public var text: String { VerdictFlags.texts[Int(rawValue & 31)] }

    private static let texts: [String] = (0..<32).map { raw in
        let flags = VerdictFlags(rawValue: UInt8(raw))
        var words: [String] = []
        if flags.contains(.estimate) {
            words.append("estimate")
        } else if flags.contains(.provisional) {
            words.append("provisional")
        } else if flags.contains(.final) {
            words.append("final")
        }
        if flags.contains(.methodBreak) { words.append("break") }
        if flags.contains(.open) { words.append("open") }
        return words.joined(separator: ";")
    }
}
