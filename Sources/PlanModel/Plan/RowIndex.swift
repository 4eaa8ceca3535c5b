/// The rows of one table, found by what selectors ask for: an id or the text in a column is looked up, a pattern is held
/// against those ids alone that begin as it does. A class, since what was found once is kept for whoever asks again.
public final class RowIndex {
    private let ids: [String]
    private let column: (Int, String) -> String?
    /// Bytes of the ids with the numbers of their rows, in byte order.
    private let ordered: [(id: [UInt8], row: Int)]
    /// By id, and by column, the rows that have a text, ascending.
    private let ofIds: [String: [Int]]
    private var ofColumns: [String: [String: [Int]]] = [:]
    private var ofPatterns: [String: [Int]] = [:]

    /// - Parameter column: gives the text in one of a row's columns, nil where it has no such column.
    public init<Row>(_ rows: [Row], id: (Row) -> String, column: @escaping (Row, String) -> String?) {
        ids = rows.map(id)
        self.column = { column(rows[$0], $1) }
        ordered = ids.enumerated().map { (Array($1.utf8), $0) }.sorted { $0.id.lexicographicallyPrecedes($1.id) }
        ofIds = Dictionary(grouping: ids.indices) { [ids] in ids[$0] }
    }

    /// Numbers of the rows that are selected, ascending.
    public func rows(_ selector: Selector) -> [Int] {
        switch selector {
        case .glob(let glob): rows(named: glob)
        case .columns(let columns): rows(having: columns)
        case .any(let selectors):
            selectors.count == 1 ? rows(selectors[0]) : Set(selectors.flatMap { rows($0) }).sorted()
        }
    }

    /// Numbers of the rows that have this id, stars or not.
    public func rows(ofId id: String) -> [Int] { ofIds[id] ?? [] }

    /// Numbers of the rows that an id, or a pattern, names.
    public func rows(named text: String) -> [Int] {
        guard text.utf8.contains(UInt8(ascii: "*")) else { return rows(ofId: text) }
        if let known = ofPatterns[text] { return known }
        let glob = Glob(text)
        let start = glob.start
        let found = ordered[firstPlace(of: start)...].prefix { $0.id.starts(with: start) }
            .filter { $0.id.withUnsafeBufferPointer(glob.matches) }.map(\.row).sorted()
        ofPatterns[text] = found
        return found
    }

    private func rows(having texts: [String: String]) -> [Int] {
        guard let first = texts.first else { return Array(ids.indices) }
        let found = rows(first.key)[first.value] ?? []
        return texts.count == 1 ? found : found.filter { row in texts.allSatisfy { column(row, $0.key) == $0.value } }
    }

    /// The rows of each text in a column.
    private func rows(_ name: String) -> [String: [Int]] {
        if let known = ofColumns[name] { return known }
        var found: [String: [Int]] = [:]
        for row in ids.indices {
            if let text = column(row, name) { found[text, default: []].append(row) }
        }
        ofColumns[name] = found
        return found
    }

    /// The place of the first id that does not stand before these bytes.
    private func firstPlace(of bytes: [UInt8]) -> Int {
        var low = 0
        var high = ordered.count
        while low < high {
            let middle = (low + high) / 2
            if ordered[middle].id.lexicographicallyPrecedes(bytes) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
