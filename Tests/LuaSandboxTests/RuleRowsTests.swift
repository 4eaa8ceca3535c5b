import LuaSandbox
import Testing

struct RuleRowsTests {
    @Test func rowsOfPatternsAndRowsOfTheirOwnMix() throws {
        let (state, function) = try ruleState(
            parameters: "value",
            body: "if value == 2 then error('two') end return missed, value"
        )
        var arguments = RuleArguments()
        arguments.append(cell: 0)
        arguments.endRow()
        let patterns = RowPatterns(arguments)
        let columns = CallColumns(6)
        let figures: [Double] = [1, 2]
        figures.withUnsafeBufferPointer { figures in
            let rows = RuleRows()
            func own(_ number: Double, _ place: Int) {
                rows.arguments.append(number: number)
                rows.arguments.endRow()
                rows.appendOwn(place: place)
            }
            own(10, 0)
            rows.append(patterns[0], cells: figures.baseAddress!, place: 1)
            own(2, 2)
            own(11, 3)
            rows.append(patterns[0], cells: figures.baseAddress! + 1, place: 4)
            own(12, 5)
            #expect(rows.count == 6 && rows.place(of: 2) == 2)
            #expect(columns.call(state, function, rows) == 2)
        }
        #expect(columns.outcomes == [.verdict, .verdict, .raised, .verdict, .raised, .verdict])
        #expect(columns.scores.map { $0.isNaN ? 0 : $0 } == [10, 1, 0, 11, 0, 12])
        #expect(columns.texts.message(2).contains("two") && columns.texts.message(4).contains("two"))
        // The numbers of statuses are those that were asked for.
        #expect(columns.statuses[0] >= 10)
    }

    @Test func rowsAreForgottenAndOthersTakeTheirPlace() throws {
        let (state, function) = try ruleState(body: "return met, value")
        let rows = RuleRows()
        for round in 1...3 {
            let columns = CallColumns(100)
            for place in 0..<100 {
                rows.arguments.append(number: Double(round * 1000 + place))
                rows.arguments.endRow()
                rows.appendOwn(place: 99 - place)
            }
            #expect(columns.call(state, function, rows) == 0)
            #expect(columns.scores == (0..<100).map { Double(round * 1000 + 99 - $0) })
            rows.removeAll()
            #expect(rows.count == 0)
        }
    }
}
