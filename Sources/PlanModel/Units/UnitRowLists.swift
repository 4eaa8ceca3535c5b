/// The rows of a table's units by number, put together when they are asked for.
public struct UnitRowLists: RandomAccessCollection, Sendable {
    let table: UnitTable

    public var startIndex: Int { 0 }
    public var endIndex: Int { table.count }
    public subscript(number: Int) -> [AdminUnit] {
        table.places(of: Int32(number)).map { table.row($0, of: Int32(number)) }
    }
}
