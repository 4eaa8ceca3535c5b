import PlanModel

/// Changes of method in a run's figures: figures from both sides of one can't be compared. They are rare: where there are
/// none, nothing is noted and nothing is asked.
struct MethodBreaks: Sendable {
    /// Figures of one series that follow each other.
    private struct Line: Hashable, Sendable {
        var series: UInt8
        var indicator: Int32
        var unit: Int32
    }

    /// How far the figures of a line reach that were read.
    struct Reach: Sendable, Equatable {
        /// Number of the line among those with a change of method.
        var line: Int32
        /// First days of the periods of the earliest and the latest figure.
        var first: Int32
        var last: Int32
    }

    private struct Cell: Hashable, Sendable {
        var indicator: Int32
        var unit: Int32
        var period: Int32
    }

    private var lines: [Line: Int32] = [:]
    /// By line, first days of the periods that brought a new method.
    private var days: [[Int32]] = []
    /// Of computed figures, what they were computed from.
    private var behind: [Cell: [Reach]] = [:]

    var isEmpty: Bool { days.isEmpty }

    /// Takes the changes that the figures of a series are flagged with.
    mutating func add(_ store: FigureStore, series: UInt8, _ index: PeriodIndex) {
        guard store.flags.contains(where: { $0.contains(.methodBreak) }) else { return }
        for (unit, (start, end)) in zip(store.starts, store.starts.dropFirst()).enumerated() {
            for place in start..<end where store.flags[place].contains(.methodBreak) {
                let (indicator, period) = store.cell[place].quotientAndRemainder(dividingBy: Int32(store.periodCount))
                let line = Line(series: series, indicator: indicator, unit: Int32(unit))
                if lines[line] == nil {
                    lines[line] = Int32(days.count)
                    days.append([])
                }
                days[Int(lines[line]!)].append(index.firstDay[Int(period)])
            }
        }
    }

    /// Notes that a figure was read, with what it was computed from.
    func note(
        _ indicator: Int32,
        _ unit: Int32,
        _ period: Int32,
        series: UInt8,
        firstDay: Int32,
        into read: inout FiguresRead
    ) {
        if let line = lines[Line(series: series, indicator: indicator, unit: unit)] {
            read.take(Reach(line: line, first: firstDay, last: firstDay))
        }
        guard series == 0, !behind.isEmpty else { return }
        for reach in behind[Cell(indicator: indicator, unit: unit, period: period)] ?? [] { read.take(reach) }
    }

    /// Keeps what a figure was computed from, for those who read it.
    mutating func keep(_ read: FiguresRead, behind indicator: Int32, _ unit: Int32, _ period: Int32) {
        guard !read.reaches.isEmpty else { return }
        behind[Cell(indicator: indicator, unit: unit, period: period)] = read.reaches
    }

    /// What a row inherits of the figures that it read.
    func flags(of read: FiguresRead) -> VerdictFlags {
        let isCut = read.reaches.contains { reach in
            days[Int(reach.line)].contains { reach.first < $0 && $0 <= reach.last }
        }
        return isCut ? read.flags.union(.methodBreak) : read.flags
    }
}
