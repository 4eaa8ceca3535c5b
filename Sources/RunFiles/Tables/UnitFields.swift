import PlanModel
import Spreadsheets

/// The fields of units in rows of CSV: their ids, which the plan's table keeps, and those few of them that are quoted.
final class UnitFields: Sendable {
    private let ids: TextColumn
    /// Numbers of units whose ids are quoted, and their fields by the places there.
    private let quotedNumbers: [Int32: Int]
    private let quoted: FieldTable
    /// Bytes of the longest, its comma included.
    let longest: Int

    init(_ units: UnitTable) {
        let ids = units.ids
        let mayQuote = ids.withAllBytes { $0.contains(where: CSVWriter.needsQuotes) }
        let numbers = ids.indices.filter { mayQuote && ids.withBytes($0) { $0.contains(where: CSVWriter.needsQuotes) } }
        quotedNumbers = Dictionary(uniqueKeysWithValues: zip(numbers.map { Int32($0) }, 0...))
        quoted = FieldTable(numbers.map { ids[$0] })
        self.ids = ids
        let longest = ids.indices.reduce(quoted.longest) { max($0, ids.withBytes($1) { $0.count + 1 }) }
        self.longest = longest
    }

    /// Appends the field of this number and a comma.
    @inline(__always)
    func append(_ number: Int, to at: inout UnsafeMutablePointer<UInt8>) {
        if !quotedNumbers.isEmpty, let place = quotedNumbers[Int32(number)] { return quoted.append(place, to: &at) }
        ids.withBytes(number) { bytes in at.append(bytes) }
        at.append(UInt8(ascii: ","))
    }
}
