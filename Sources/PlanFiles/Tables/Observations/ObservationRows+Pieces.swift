import PlanModel

// Plain rows come as numbers of texts, and get the plan's here.
extension ObservationRows {
    /// Takes the texts that the piece's reader has met for the first time.
    mutating func learn(_ piece: ObservationPiece) {
        while texts.count <= piece.reader {
            texts.append(PlainRowLayout.Text.allCases.map { _ in TextNumbers() })
        }
        for text in piece.renumbered { texts[piece.reader][text] = TextNumbers() }
        for (text, found) in zip(PlainRowLayout.Text.allCases, piece.newTexts) {
            texts[piece.reader][Int(text.rawValue)].add(found) { known(text, $0) }
        }
    }

    /// Gives rows of a piece the plan's numbers, up to the first that the general reader has to read.
    ///
    /// - Returns: that row, untouched, or the range's end.
    func number(_ range: Range<Int>, of piece: ObservationPiece, _ layout: PlainRowLayout, ownUnit: Int32) -> Int {
        let block = piece.rows.block
        let texts = texts[piece.reader]
        let (indicators, periods) = (numbers(.indicator, texts), numbers(.period, texts))
        return withUnsafePointer(to: ownUnit) { ownUnit in
            // Without a column of units every row has text 0.
            let units = layout.has(.unit) ? UnsafePointer(numbers(.unit, texts)) : ownUnit
            let marks = Marks(piece, texts, layout)
            for row in range {
                let unit = units[Int(block.unit[row])]
                let indicator = indicators[Int(block.indicator[row])]
                let period = periods[Int(block.period[row])]
                if unit | indicator | period < 0 { return row }
                if let marks, !marks.number(row, block) { return row }
                block.unit[row] = unit
                block.indicator[row] = indicator
                block.period[row] = period
            }
            return range.upperBound
        }
    }

    /// Asks again for the numbers of a row's texts that have none: the general reader has read it meanwhile.
    func find(textsOf row: Int, of piece: ObservationPiece, _ layout: PlainRowLayout) {
        for text in PlainRowLayout.Text.allCases where layout.has(text) {
            let number = Int(piece.rows.texts[Int(text.rawValue)][row])
            texts[piece.reader][Int(text.rawValue)].find(number) { known(text, $0) }
        }
    }

    /// Dates, series and flags, which most tables have no columns for.
    private struct Marks {
        private let dates: UnsafePointer<Int32>?
        private let series: UnsafePointer<Int32>?
        private let flags: UnsafePointer<Int32>?
        private let rows: PlainRows

        init?(_ piece: ObservationPiece, _ texts: [TextNumbers], _ layout: PlainRowLayout) {
            func numbers(_ text: PlainRowLayout.Text) -> UnsafePointer<Int32>? {
                layout.has(text) ? UnsafePointer(texts[Int(text.rawValue)].numbers) : nil
            }
            (dates, series, flags) = (numbers(.recordedOn), numbers(.series), numbers(.flag))
            rows = piece.rows
            if dates == nil, series == nil, flags == nil { return nil }
        }

        /// Whether all of the row's could be given their numbers; else nothing is.
        @inline(__always)
        func number(_ row: Int, _ block: ObservationBlock) -> Bool {
            let date = dates.map { $0[Int(block.recordedOn[row])] } ?? ObservationColumns.undated
            let serial = series.map { $0[Int(rows.series[row])] } ?? 0
            let flag = flags.map { $0[Int(rows.flag[row])] } ?? 0
            if date == TextNumbers.unknown || serial | flag < 0 { return false }
            let set = FlagSet(rawValue: UInt8(truncatingIfNeeded: flag))
            // Something is to be said of a figure that is withheld and stands there all the same.
            if set.contains(.withheld), !block.value[row].isNaN { return false }
            if dates != nil { block.recordedOn[row] = date }
            if series != nil { block.series[row] = UInt8(truncatingIfNeeded: serial) }
            if flags != nil { block.flags[row] = set }
            return true
        }
    }

    private func numbers(_ text: PlainRowLayout.Text, _ texts: [TextNumbers]) -> UnsafeMutablePointer<Int32> {
        texts[Int(text.rawValue)].numbers
    }
}
