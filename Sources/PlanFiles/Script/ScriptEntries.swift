import Diagnostics
import LuaSandbox

/// The entries of a table that a script gave, read one by one: each names its kind, and what is of another kind is said
/// and passed over.
struct ScriptEntries {
    let table: LuaTable
    let owner: EntryOwner
    let places: EntryPlaces

    /// Where the value of an entry stands.
    func location(_ key: String) -> SourceLocation { places.value(key) }

    /// Whether the table has an entry of this key at all.
    func has(_ key: String) -> Bool { table[key] != nil }

    /// The entry as `parse` understands it; nil where it is absent, or, and that is said, where `parse` gives nil.
    func read<Value>(
        _ key: String,
        expected: LocalizedText,
        _ diagnostics: inout DiagnosticList,
        _ parse: (LuaValue) -> Value?
    ) -> Value? {
        readParts(key, expected: expected, &diagnostics) { value, _ in parse(value) }
    }

    /// As `read`, for entries of which `parse` can say by itself what is wrong with a part.
    func readParts<Value>(
        _ key: String,
        expected: LocalizedText,
        _ diagnostics: inout DiagnosticList,
        _ parse: (LuaValue, inout DiagnosticList) -> Value?
    ) -> Value? {
        guard let value = table[key] else { return nil }
        if let parsed = parse(value, &diagnostics) { return parsed }
        diagnostics.add(owner.wrong(key, expected: expected, at: location(key)))
        return nil
    }

    /// Says which entries are none of `known`. Values without a key are told by their place: `[1]`.
    ///
    /// - Parameter allowsItems: values without a key belong here.
    func reportUnknown(known: [String], allowsItems: Bool = false, _ diagnostics: inout DiagnosticList) {
        for key in keys where !known.contains(key) {
            diagnostics.add(owner.unknown(key, known: known, at: places.key(key)))
        }
        for place in table.items.indices where !allowsItems {
            diagnostics.add(owner.unknown("[\(place + 1)]", known: [], at: location("")))
        }
    }

    /// All keys, as text, in the order of the table.
    var keys: [String] { table.fields.map { ScriptEntries.text(ofKey: $0.key) } }

    /// A key as it is shown: a text as it is, a number in brackets.
    static func text(ofKey key: LuaValue) -> String {
        switch key {
        case .text(let text): text
        case .integer(let integer): "[\(integer)]"
        case .number(let number): "[\(number)]"
        default: "[?]"
        }
    }
}
