import LuaSandbox
import Testing

/// Steps by themselves, without the rules that they come from.
@Suite struct RuleProgramTests {
    /// Texts: `met`, `missed`, `down`, `named` and `other`, the names of the notes.
    private static let texts = ["met", "missed", "down", "named", "other", "ă"]

    private func step(_ name: String, _ a: Int, _ b: Int = 0, _ c: Int = 0) throws -> RuleProgram.Step {
        let number = try #require(RuleProgram.operations.firstIndex(of: name), "\(name)")
        return RuleProgram.Step(operation: UInt16(number), a: UInt16(a), b: UInt16(b), c: UInt16(c))
    }

    /// Parameters stand in registers 0 and 1, constants from 4 on.
    private func program(
        _ steps: [RuleProgram.Step],
        list: [Int],
        constants: [RuleProgram.Constant]
    ) throws -> RuleProgram {
        let texts = try #require(ProgramTexts(handles: Self.texts, further: [Array("zu".utf8)], statuses: [0, 1]))
        let parts = RuleProgram.Parts(
            steps: steps,
            list: list.map { UInt16($0) },
            constants: constants,
            notes: [(text: 3, places: 1), (text: 4, places: 0)],
            parameterCount: 2,
            registerCount: 4
        )
        return try #require(RuleProgram(parts, texts))
    }

    /// What comes of rows: `nil` for those that Lua judged, which says `missed` of all.
    private func scores(_ program: RuleProgram, _ rows: [[RuleProgram.Constant]]) throws -> [Double?] {
        let (state, function) = try ruleState(parameters: "a, b", body: "return missed, 99", texts: Self.texts)
        let columns = CallColumns(rows.count)
        let waiting = RuleRows()
        for (place, row) in rows.enumerated() {
            for argument in row { append(argument, to: &waiting.arguments) }
            waiting.arguments.endRow()
            waiting.appendOwn(place: place)
        }
        #expect(columns.call(state, function, waiting, program) == 0)
        let left = (0..<waiting.count).map { waiting.place(of: $0) }
        #expect(columns.outcomes.allSatisfy { $0 == .verdict })
        return rows.indices.map { columns.statuses[$0] == 11 ? nil : columns.scores[$0] }.enumerated().map {
            #expect(left.contains($0) == ($1 == nil))
            return $1
        }
    }

    private func append(_ constant: RuleProgram.Constant, to arguments: inout RuleArguments) {
        switch constant {
        case .nil: arguments.appendNil()
        case .boolean(let boolean): arguments.append(boolean: boolean)
        case .integer(let integer): arguments.append(integer: integer)
        case .number(let number): arguments.append(number: number)
        case .text(let text): arguments.append(text: text)
        }
    }

    /// The score that `a` and `b` give by one operation; nil where the row is given up.
    private func result(
        _ operation: String,
        _ a: RuleProgram.Constant,
        _ b: RuleProgram.Constant = .nil
    ) throws -> Double? {
        let steps = try [step(operation, 2, 0, 1), step("RETURN", 0, 2)]
        return try scores(program(steps, list: [4, 2], constants: [.text(0)]), [[a, b]])[0]
    }

    @Test(
        arguments: [
            ("ADD", 7, 2, 9), ("SUBTRACT", 7, 2, 5), ("MULTIPLY", 7, 2, 14), ("DIVIDE", 7, 2, 3.5),
            ("FLOOR_DIVIDE", -7, 2, -4), ("REMAINDER", -7, 2, 1), ("REMAINDER", 7, -2, -1), ("REMAINDER", -7, -2, -1),
            ("POWER", 7, 2, 49),
            ("LEAST", 7, 2, 2), ("GREATEST", 7, 2, 7), ("NEGATE", 7, 2, -7), ("ABS", -7, 2, 7), ("FLOOR", -7, 2, -7),
            ("ROUND", 7, 2, 7),
        ] as [(String, Double, Double, Double)]
    )
    func integersAndFloatsAreCalculatedAlike(operation: String, a: Double, b: Double, expected: Double) throws {
        let floats = try result(operation, .number(a), operation == "ROUND" ? .integer(2) : .number(b))
        #expect(floats == expected)
        #expect(try result(operation, .integer(Int64(a)), .integer(Int64(b))) == expected)
    }

    @Test func integersWrapAround() throws {
        #expect(try result("ADD", .integer(.max), .integer(1)) == Double(Int64.min))
        #expect(try result("MULTIPLY", .integer(.max), .integer(2)) == -2)
        #expect(try result("NEGATE", .integer(.min)) == Double(Int64.min))
    }

    @Test func whatIsNotOrdinaryIsGivenUp() throws {
        for operation in ["DIVIDE", "FLOOR_DIVIDE", "REMAINDER"] {
            #expect(try result(operation, .number(1), .number(0)) == nil)
            #expect(try result(operation, .integer(1), .number(-0.0)) == nil)
            #expect(try result(operation, .integer(1), .integer(0)) == nil)
        }
        #expect(try result("ADD", .text(2), .integer(1)) == nil && result("ADD", .nil, .integer(1)) == nil)
        #expect(try result("MULTIPLY", .number(1e300), .number(1e300)) == nil, "no score")
        #expect(try result("FLOOR", .number(1e300)) == nil && result("CEIL", .text(2)) == nil)
        #expect(try result("LEAST", .integer(.max), .number(1e18)) == nil)
        #expect(try result("ENTRY", .integer(1), .integer(1)) == nil)
        #expect(try result("ROUND", .number(1), .integer(16)) == nil && result("ROUND", .number(1), .nil) == nil)
        #expect(try result("GIVE_UP", .integer(1)) == nil)
    }

    /// Whether a jump is taken; nil where the row is given up.
    private func jumps(
        _ operation: String,
        _ a: RuleProgram.Constant,
        _ b: RuleProgram.Constant = .nil
    ) throws -> Bool? {
        let steps = try [step(operation, 0, 1, 2), step("RETURN", 0, 2), step("RETURN", 2, 2)]
        let constants: [RuleProgram.Constant] = [.text(0), .integer(0), .integer(1)]
        return try scores(program(steps, list: [4, 5, 4, 6], constants: constants), [[a, b]])[0].map { $0 == 1 }
    }

    @Test func whatIsFalseIsNilAndFalse() throws {
        for (value, holds) in [(.nil, false), (.boolean(false), false), (.integer(0), true), (.text(2), true)]
            as [(RuleProgram.Constant, Bool)]
        {
            #expect(try jumps("IF_TRUE", value) == holds && jumps("IF_FALSE", value) == !holds)
        }
        #expect(try jumps("IF_NIL", .nil) == true && jumps("IF_SOME", .boolean(false)) == true)
        #expect(try jumps("JUMP", .nil) == true)
    }

    @Test func valuesAreComparedAsLuaDoes() throws {
        #expect(try jumps("IF_EQUAL", .integer(1), .number(1)) == true && jumps("IF_EQUAL", .nil, .nil) == true)
        #expect(try jumps("IF_EQUAL", .text(2), .text(2)) == true && jumps("IF_EQUAL", .text(2), .text(3)) == false)
        #expect(try jumps("IF_EQUAL", .text(2), .integer(2)) == false)
        #expect(try jumps("IF_UNEQUAL", .boolean(true), .integer(1)) == true)
        #expect(try jumps("IF_EQUAL", .integer(.max), .number(0x1p63)) == nil, "no float is that integer")
        #expect(try jumps("IF_LESS", .integer(1), .number(1.5)) == true && jumps("IF_LESS", .text(1), .text(2)) == nil)
        #expect(try jumps("IF_AT_MOST", .integer(.max), .integer(.max)) == true)
        // What is no number is neither less nor not less: whether a jump is taken goes by what it asks for.
        #expect(try jumps("IF_LESS", .number(.nan), .number(1)) == false)
        #expect(try jumps("UNLESS_LESS", .number(.nan), .number(1)) == true)
        #expect(try jumps("UNLESS_AT_MOST", .number(2), .number(1)) == true)
    }

    @Test func loopsCount() throws {
        // for i = a, b, c do x = x + i end
        func sum(_ first: Int64, _ limit: Int64, _ by: Int64) throws -> Double? {
            let texts = try #require(ProgramTexts(handles: Self.texts, further: [], statuses: [0, 1]))
            let steps = try [
                step("MOVE", 2, 0), step("MOVE", 3, 1), step("MOVE", 4, 9), step("MOVE", 6, 8),
                step("LOOP", 2, 0, 7), step("ADD", 6, 6, 5), step("ROUND_ENDS", 2, 2, 5), step("RETURN", 0, 2),
            ]
            let parts = RuleProgram.Parts(
                steps: steps,
                list: [7, 6],
                constants: [.text(0), .integer(0), .integer(by)],
                notes: [],
                parameterCount: 2,
                registerCount: 7
            )
            return try scores(try #require(RuleProgram(parts, texts)), [[.integer(first), .integer(limit)]])[0]
        }
        #expect(try sum(1, 4, 1) == 10 && sum(4, 1, -2) == 6 && sum(2, 1, 1) == 0)
        #expect(try sum(.max - 1, .max, 1) == Double(-3) && sum(.min, .min, -1) == Double(Int64.min))
        #expect(try sum(1, 9, 0) == nil && sum(1, 1 << 40, 1) == nil, "an error, and Lua's to count")
    }

    @Test func tablesAreRead() throws {
        let steps = try [step("ENTRY", 2, 0, 1), step("RETURN", 0, 2)]
        let program = try program(steps, list: [4, 2], constants: [.text(0)])
        let (state, function) = try ruleState(parameters: "a, b", body: "return missed, 99", texts: Self.texts)
        let (columns, rows) = (CallColumns(8), RuleRows())
        let keys: [RuleProgram.Constant] = [
            .integer(2016), .integer(2015), .number(2016), .text(2), .text(2), .text(1), .integer(1), .nil,
        ]
        for (place, key) in keys.enumerated() {
            if place < 4 {
                rows.arguments.append(numbersByInteger: [(2014, 1), (2016, 2.5)])
            } else {
                rows.arguments.append(numbersByText: [(2, 7), (3, 8)])
            }
            append(key, to: &rows.arguments)
            rows.arguments.endRow()
            rows.appendOwn(place: place)
        }
        #expect(columns.call(state, function, rows, program) == 0)
        #expect(columns.scores.map { $0.isNaN ? -1 : $0 } == [2.5, -1, 99, 99, 7, -1, 99, 99])
    }

    /// Notes of both kinds, and those that are Lua's.
    @Test func notesAreTextsOrNamed() throws {
        let constants: [RuleProgram.Constant] = [.text(0), .number(2), .text(6), .text(3), .text(4), .text(5)]
        func note(_ list: [Int], join: [Int] = [], _ a: RuleProgram.Constant = .nil) throws -> String? {
            let steps = try [step("JOIN", 2, 10, join.count), step("RETURN", 0, list.count)]
            let all = list + Array(repeating: 4, count: 10 - list.count) + join
            let program = try program(join.isEmpty ? [steps[1]] : steps, list: all, constants: constants)
            let (state, function) = try ruleState(parameters: "a, b", body: "return missed", texts: Self.texts)
            let (columns, rows) = (CallColumns(1), RuleRows())
            append(a, to: &rows.arguments)
            rows.arguments.appendNil()
            rows.arguments.endRow()
            rows.appendOwn(place: 0)
            _ = columns.call(state, function, rows, program)
            guard columns.statuses[0] == 10 else { return nil }
            let note = columns.notes[0]
            if note.name == -1 { return columns.note(0) }
            return "\(note.name) \(columns.texts.places[Int(note.start)..<Int(note.start + note.length)])"
        }
        #expect(try note([4]) == "-2 []" && note([4, 5, 1]) == "-2 []" && note([4, 5, 6]) == "zu")
        #expect(try note([4, 5, 2], join: [6, 0, 9], .integer(-3)) == "zu-3ă")
        #expect(try note([4, 5, 2], join: [0, 0], .number(0.5)) == "0.50.5")
        #expect(
            try note([4, 5, 2], join: [0, 6], .number(.infinity)) == nil && note([4, 5, 2], join: [6, 0]) == nil
        )
        #expect(try note([4, 5, 7, 5]) == "0 [LuaSandbox.RuleResults.Place.number(2.0)]")
        #expect(try note([4, 5, 7]) == nil, "a value is wanting")
        #expect(
            try note([4, 5, 7, 0]) == nil && note([4, 5, 0], .integer(1)) == nil
                && note([4, 5, 0], .boolean(true)) == nil
        )
        #expect(try note([4, 5, 2], join: [8, 0], .text(6)) == "otherzu")
        #expect(try note([4, 5, 2], join: [8]) == nil, "a text that is the name of a note")
        #expect(try note([5]) == nil && note([6]) == nil && note([4, 6]) == nil, "no status, no score")
    }

    /// What is large is a matter of the row's limits, even if nothing looks at it.
    @Test func rowsThatBringLargeValuesAreLuas() throws {
        let program = try program([step("RETURN", 0, 1)], list: [4], constants: [.text(0)])
        let (state, function) = try ruleState(parameters: "a, b", body: "return missed", texts: Self.texts)
        let (columns, rows) = (CallColumns(3), RuleRows())
        for (place, count) in [1000, 1001, 0].enumerated() {
            rows.arguments.appendNil()
            if count > 0 {
                rows.arguments.append(numbersByInteger: (0..<count).map { (Int64($0), 1) })
            } else {
                rows.arguments.append(value: .table(LuaTable(items: [])))
            }
            rows.arguments.endRow()
            rows.appendOwn(place: place)
        }
        #expect(columns.call(state, function, rows, program) == 0)
        #expect(columns.statuses == [10, 11, 11])
    }

    /// A program that gives most rows up costs more than it saves.
    @Test func itIsLeftAloneWhereItIsOfNoUse() throws {
        let program = try program([step("GIVE_UP", 0)], list: [], constants: [])
        let rows: [[RuleProgram.Constant]] = Array(repeating: [.nil, .nil], count: 600)
        #expect(try scores(program, rows).allSatisfy { $0 == nil })
        #expect(try scores(program, rows).allSatisfy { $0 == nil })
    }
}
