import PlanModel

/// The figures that one row reads, as far as its verdict inherits from them.
struct FiguresRead {
    /// What their flags say of their quality, and of what they were computed from.
    private(set) var flags: VerdictFlags
    /// Of each series through which a change of method runs, how far the figures reach.
    private(set) var reaches: [MethodBreaks.Reach] = []

    /// Nothing but these flags, of what is compared with no figure.
    init(flags: VerdictFlags = []) { self.flags = flags }

    /// Takes the flags of a figure. An empty cell is no figure, whatever its flag says.
    mutating func take(_ figure: Figure) {
        if figure.reading.isPresent { flags.formUnion(VerdictFlags(quality: figure.flags)) }
    }

    /// Takes over the flags of figures that are compared with none of the others.
    mutating func take(flags other: VerdictFlags) { flags.formUnion(other) }

    /// Takes where figures stand that a change of method may part.
    mutating func take(_ reach: MethodBreaks.Reach) {
        guard let place = reaches.firstIndex(where: { $0.line == reach.line }) else { return reaches.append(reach) }
        reaches[place].first = min(reaches[place].first, reach.first)
        reaches[place].last = max(reaches[place].last, reach.last)
    }

    /// Takes over what another has taken.
    mutating func take(_ other: FiguresRead) {
        flags.formUnion(other.flags)
        for reach in other.reaches { take(reach) }
    }
}
