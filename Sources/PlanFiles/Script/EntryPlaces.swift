import Diagnostics
import LuaSandbox
import LuaTexts

/// Where the entries of a declaration stand, as `plan "id" { … }`, `rule "name" { … }` or `use "name" { … }`.
///
/// A table that Lua gives back no longer knows where it was written; its text does. A table that was put together elsewhere
/// has no entries there: then the place of the declaration has to do.
struct EntryPlaces: Sendable {
    private let text: LuaText?
    private let table: Int32?
    private let declared: SourceLocation

    /// Of entries that are not looked for: all have this place.
    init(_ declared: SourceLocation) { self.init(nil, table: nil, declared: declared) }

    fileprivate init(_ text: LuaText?, table: Int32?, declared: SourceLocation) {
        self.text = text
        self.table = table
        self.declared = declared
    }

    /// The value of an entry.
    func value(_ key: String) -> SourceLocation { field(key).map { text!.location($0.value) } ?? declared }

    /// The name of an entry.
    func key(_ key: String) -> SourceLocation {
        guard let text, let field = field(key) else { return declared }
        return text.kind(field.node) == .namedField
            ? text.mainLocation(field.node) : text.location(text.child(field.node, 0))
    }

    /// The texts that stand somewhere in the value of an entry, with their places.
    func texts(in key: String) -> [(text: String, location: SourceLocation)] {
        guard let text, let field = field(key) else { return [] }
        return text.subtree(field.value).compactMap { node in
            text.kind(node) == .string ? text.string(node).map { ($0, text.location(node)) } : nil
        }
    }

    /// The entries of the table that is the value of an entry.
    func within(_ key: String) -> EntryPlaces {
        field(key).map { EntryPlaces(text, table: $0.value, declared: text!.location($0.value)) }
            ?? EntryPlaces(declared)
    }

    /// A value without a key, by its number from 1.
    func item(_ number: Int) -> SourceLocation { node(ofItem: number).map { text!.location($0) } ?? declared }

    /// The entries of the table that is a value without a key.
    func within(item number: Int) -> EntryPlaces {
        node(ofItem: number).map { EntryPlaces(text, table: $0, declared: text!.location($0)) }
            ?? EntryPlaces(declared)
    }

    private func node(ofItem number: Int) -> Int32? {
        guard let text, let table else { return nil }
        let items = text.items(table)
        return items.indices.contains(number - 1) ? items[number - 1] : nil
    }

    private func field(_ key: String) -> (key: String, value: Int32, node: Int32)? {
        guard let text, let table else { return nil }
        return text.fields(table).first { $0.key == key }
    }
}

/// The tables of a file's declarations, by who declares what on which line.
struct DeclaredTables: Sendable {
    private struct Key: Hashable {
        var word: String
        var name: String
        var line: Int
    }

    private let text: LuaText?
    private let file: String
    private let tables: [Key: [Int32]]

    init(_ bytes: [UInt8], file: String) {
        let text = LuaText(path: file, bytes: bytes)
        var tables: [Key: [Int32]] = [:]
        if let text {
            for number in text.tree.nodes.indices.map({ Int32($0) }) {
                guard let (callee, arguments) = text.call(number), let table = arguments.last,
                    text.kind(table) == .table
                else { continue }
                if arguments.count == 1, let (word, names) = text.call(callee), let name = text.global(word),
                    names.count == 1, let named = text.string(names[0])
                {
                    tables[Key(word: name, name: named, line: text.location(word).line ?? 0), default: []].append(table)
                } else if arguments.count == 2, let word = text.global(callee), let named = text.string(arguments[0]) {
                    tables[Key(word: word, name: named, line: text.location(callee).line ?? 0), default: []].append(
                        table
                    )
                }
            }
        }
        self.text = text
        self.file = file
        self.tables = tables
    }

    /// The places of what a word was given. Of two alike on one line nobody knows which is which.
    func places(of word: LuaWord) -> EntryPlaces {
        let found = tables[Key(word: word.word, name: word.name, line: word.line)] ?? []
        let declared = SourceLocation(file: file, line: word.line)
        return EntryPlaces(text, table: found.count == 1 ? found[0] : nil, declared: declared)
    }
}
