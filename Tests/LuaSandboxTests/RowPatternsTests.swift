import LuaSandbox
import Testing

/// Rows that share their arguments but for the figures.
struct RowPatternsTests {
    @Test func aPatternReadsTheCellsOfEachRow() throws {
        let (state, function) = try ruleState(
            parameters: "value, target, history",
            body: """
                local text = ""
                for year, figure in pairs(history) do text = text .. year .. "=" .. figure .. ";" end
                return met, (value or 0) + target, text
                """
        )
        var arguments = RuleArguments()
        arguments.append(cell: 2)
        arguments.append(number: 100)
        arguments.append(cellsByInteger: [(2015, 0), (2016, 1), (2017, 2)])
        arguments.endRow()
        arguments.append(cell: 1)
        arguments.append(number: 200)
        arguments.append(cellsByInteger: [(2015, 0), (2016, 1)])
        arguments.endRow()
        let patterns = RowPatterns(arguments)
        #expect(patterns.count == 2)
        let columns = CallColumns(4)
        let figures: [Double] = [1, .nan, 3, 7, 8, 9]
        figures.withUnsafeBufferPointer { figures in
            let rows = RuleRows()
            rows.append(patterns[0], cells: figures.baseAddress!, place: 3)
            rows.append(patterns[1], cells: figures.baseAddress!, place: 0)
            rows.append(patterns[0], cells: figures.baseAddress! + 3, place: 1)
            rows.append(patterns[1], cells: figures.baseAddress! + 3, place: 2)
            #expect(columns.call(state, function, rows) == 0)
        }
        #expect(columns.scores == [200, 109, 208, 103])
        #expect(
            (0..<4).map(columns.note) == [
                "2015=1.0;", "2015=7.0;2016=8.0;2017=9.0;", "2015=7.0;2016=8.0;", "2015=1.0;2017=3.0;",
            ]
        )
    }

    /// A rule that is known to leave tables alone is given one for all rows: it must never hold what another row saw.
    @Test func aSharedTableHoldsWhatTheRowIsGiven() throws {
        let body = """
            local text = ""
            for year, figure in pairs(history) do text = text .. year .. "=" .. figure .. ";" end
            if text == "2016=5.0;" then error("five") end
            return met, nil, text
            """
        let (own, plain) = try ruleState(parameters: "history", body: body)
        let (shared, sharing) = try ruleState(parameters: "history", body: body, keepsNoTables: true)
        var arguments = RuleArguments()
        for years in [[2015, 2016, 2017], [2015], [2016], [2016, 2017], [], [2014, 2015, 2016, 2017]] {
            arguments.append(cellsByInteger: years.map { (Int64($0), $0 - 2014) })
            arguments.endRow()
        }
        let patterns = RowPatterns(arguments)
        var chance = SplitMix(seed: 5)
        let figures = (0..<400).map { _ in chance.next() % 4 == 0 ? Double.nan : Double(chance.next() % 7) }
        let (first, second) = (CallColumns(1000), CallColumns(1000))
        figures.withUnsafeBufferPointer { figures in
            let rows = RuleRows()
            for place in 0..<1000 {
                rows.append(
                    patterns[Int(chance.next() % 6)],
                    cells: figures.baseAddress! + 4 * Int(chance.next() % 99),
                    place: place
                )
            }
            let failed = first.call(own, plain, rows)
            #expect(failed > 0)
            #expect(second.call(shared, sharing, rows) == failed)
        }
        #expect(first.outcomes == second.outcomes)
        for place in 0..<1000 where first.outcomes[place] == .verdict {
            #expect(first.note(place) == second.note(place))
        }
    }
}
