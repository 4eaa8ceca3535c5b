import Numerals

/// What the cells of a file of observations are to the reader of plain rows, in the order in which they stand.
struct PlainRowLayout: Sendable {
    /// The fields whose cells are texts with numbers: `rawValue` is the place in `PlainRows` and `TextNumbers`.
    enum Text: UInt8, CaseIterable, Sendable {
        case unit, indicator, period, recordedOn, series, flag
    }

    /// Of a cell that holds the figure.
    static let value = UInt8(Text.allCases.count)
    /// Of a cell that is not read.
    static let passed = value + 1

    /// For each cell a text's `rawValue`, `value` or `passed`.
    let kinds: [UInt8]
    let numbers: NumberStyle
    /// What stands behind the cells of each text, as a rule.
    let ends: [(text: UInt8, end: UInt8)]

    /// - Parameters:
    ///   - isUnitFilled: whether the column of units, if there is one, is read.
    ///   - lineEnd: the first byte of the file's line breaks.
    init(
        _ header: TableHeader,
        _ cells: ObservationCells,
        _ numbers: NumberStyle,
        isUnitFilled: Bool,
        lineEnd: UInt8
    ) {
        var kinds = Array(repeating: PlainRowLayout.passed, count: header.names.count)
        let texts: [(cell: Int, text: Text)] = [
            (isUnitFilled ? cells.unit : -1, .unit), (cells.indicator, .indicator), (cells.period, .period),
            (cells.recordedOn, .recordedOn), (cells.series, .series), (cells.flag, .flag),
        ]
        for (cell, text) in texts where cell >= 0 { kinds[cell] = text.rawValue }
        kinds[cells.value] = PlainRowLayout.value
        self.init(kinds: kinds, numbers: numbers, lineEnd: lineEnd)
    }

    init(kinds: [UInt8], numbers: NumberStyle, lineEnd: UInt8) {
        self.kinds = kinds
        self.numbers = numbers
        ends = kinds.enumerated().filter { $0.element < PlainRowLayout.value }.map { cell, kind in
            (kind, cell == kinds.count - 1 ? lineEnd : UInt8(ascii: ","))
        }
    }

    func has(_ text: Text) -> Bool { kinds.contains(text.rawValue) }
}
