/// Which indicators, tasks or objectives something is about.
public indirect enum Selector: Sendable, Hashable {
    /// A glob over ids.
    case glob(String)
    /// Rows whose columns have these texts.
    case columns([String: String])
    /// What one of them selects.
    case any([Selector])

    /// Whether a row is selected; `column` gives the text in one of its columns, nil where it has no such column.
    public func selects(id: String, column: (String) -> String?) -> Bool {
        switch self {
        // Most name one id: for them no pattern is made.
        case .glob(let glob): glob == id || (glob.utf8.contains(UInt8(ascii: "*")) && Glob(glob).matches(id))
        case .columns(let columns): columns.allSatisfy { column($0.key) == $0.value }
        case .any(let selectors): selectors.contains { $0.selects(id: id, column: column) }
        }
    }

    /// The parts that may each match nothing, for saying so: the members of a list, or itself.
    public var members: [Selector] {
        if case .any(let selectors) = self { selectors.flatMap(\.members) } else { [self] }
    }

    /// As it would be written, for messages.
    public var text: String {
        switch self {
        case .glob(let glob): glob
        case .columns(let columns): columns.sorted { $0.key < $1.key }.map { "\($0) = \($1)" }.joined(separator: ", ")
        case .any(let selectors): selectors.map(\.text).joined(separator: ", ")
        }
    }
}
