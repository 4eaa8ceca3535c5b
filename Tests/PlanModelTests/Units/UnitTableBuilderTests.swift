import Diagnostics
import Testing

@testable import PlanModel

@Suite struct UnitTableBuilderTests {
    private func unit(_ id: String) -> AdminUnit {
        AdminUnit(id: id, name: LocalizedText(id), location: SourceLocation(file: "units.csv", row: 2))
    }

    private func builder(_ ids: String...) -> UnitTableBuilder {
        ids.reduce(into: UnitTableBuilder()) { $0.append(unit($1)) }
    }

    @Test func `Numbers are given as ids come, and those of the table in the end`() {
        let builder = builder("b", "c", "a", "c")
        #expect(Array(builder.ids.texts) == ["b", "c", "a"])
        #expect(builder.rows(of: 1) == [1, 3] && builder.rows(of: 2) == [2])
        #expect((0..<4).map { builder.unit(ofRow: $0) } == [0, 1, 2, 1])
        #expect(!builder.hasOneRowEach && self.builder("b", "a").hasOneRowEach)
        let (table, numbers) = builder.finish()
        #expect(Array(table.ids) == ["a", "b", "c"] && numbers == [1, 2, 0])
    }

    @Test func `A table in order keeps no order`() {
        let (table, numbers) = builder("a", "b", "c").finish()
        #expect(numbers == [0, 1, 2])
        #expect((0..<3).map { table.latest($0).id } == ["a", "b", "c"])
        #expect(UnitTableBuilder().finish().table.count == 0)
    }

    @Test func `A unit may be known before it has a row`() {
        var builder = UnitTableBuilder()
        let number = "x".utf8.withContiguousStorageIfAvailable { builder.unit($0) } ?? -1
        #expect(number == 0 && !builder.hasRows(0))
        builder.beginRow(of: 0)
        #expect(builder.hasRows(0))
    }

    @Test(arguments: 0..<200)
    func `A table of columns answers as one of rows does`(seed: UInt64) {
        var random = SplitMix(state: seed)
        let fixture = UnitTableFixture(count: Int.random(in: 0...30, using: &random), &random)
        let (table, expected) = (UnitTable(fixture.units), fixture.rows)
        #expect(table.count == expected.count)
        #expect(Array(table.rows) == expected)
        for (number, rows) in zip(Int32(0)..., expected) {
            #expect(table.latest(number) == rows.last)
            for row in rows { #expect(table.number(of: row.id) == number) }
            for day in stride(from: Int32(-420), through: 420, by: 60) {
                let day = DayNumber(rawValue: day)
                #expect(table.unit(number, on: day) == rows.first { $0.exists(on: day) })
                let isOver = rows.contains { $0.to.map { $0 < day } ?? false }
                let isThere = rows.contains { $0.exists(on: day) }
                #expect(table.existence(number, on: day) == (isThere ? .exists : isOver ? .ended : .notBegun))
            }
            let parents = table.places(of: number).map { table.parent($0) }
            #expect(parents == rows.map { row in Int32(expected.firstIndex { $0[0].id == row.parent } ?? -1) })
        }
        let known = Set(fixture.units.map(\.id))
        for id in UnitTableFixture.ids + ["z", "\u{212A}", "e"] where !known.contains(id) {
            #expect(table.number(of: id) == nil)
        }
    }
}

/// Random numbers that are the same every time.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
