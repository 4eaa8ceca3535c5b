import PlanModel

/// The figures that one row reads, as far as its verdict inherits from them.
struct FiguresRead {
    private(set) var quality: VerdictFlags = []
    private var first = Int32.max
    private var last = Int32.min

    /// Nothing but this quality, of what is compared with no figure.
    init(quality: VerdictFlags = []) { self.quality = quality }

    /// Takes a figure, and the first day of its period. An empty cell is no figure, whatever its flag says.
    mutating func take(_ figure: Figure, _ firstDay: Int32) {
        guard figure.reading.isPresent else { return }
        quality.formUnion(VerdictFlags(quality: figure.flags))
        first = min(first, firstDay)
        last = max(last, firstDay)
    }

    /// Takes the quality of a figure that is compared with none of the others.
    mutating func takeQuality(of figure: Figure) {
        if figure.reading.isPresent { quality.formUnion(VerdictFlags(quality: figure.flags)) }
    }

    /// Takes over the quality of figures that are compared with none of the others.
    mutating func take(quality other: VerdictFlags) { quality.formUnion(other) }

    /// Takes over what another has taken.
    mutating func take(_ other: FiguresRead) {
        quality.formUnion(other.quality)
        first = min(first, other.first)
        last = max(last, other.last)
    }

    /// Whether one of the figures is from before this day and one from a period that began on it or later.
    func isCut(by day: Int32) -> Bool { first < day && day <= last }
}
