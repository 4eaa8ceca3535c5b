/// Builds a page. Text can come in by `text` alone, which escapes it: what a plan says can't become markup.
///
/// Tags, attributes' names and classes are literals of this module; values of attributes are escaped, too.
struct HTMLText {
    private(set) var bytes: [UInt8] = []

    /// Appends markup of this module's own.
    mutating func markup(_ markup: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    /// Appends text, escaped. Control characters, which no page may hold, are replaced.
    mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { text in
            var start = 0
            for place in text.indices {
                guard let escaped = HTMLText.escaped(text[place]) else { continue }
                bytes.append(contentsOf: text[start..<place])
                markup(escaped)
                start = place + 1
            }
            bytes.append(contentsOf: text[start...])
        }
    }

    /// What stands for a byte that can't stand for itself.
    @inline(__always)
    private static func escaped(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x09, 0x0A, 0x20...0x7E, 0x80...: nil
        default: "\u{FFFD}"
        }
    }

    /// Appends an element that holds text alone.
    mutating func element(_ tag: StaticString, class name: StaticString? = nil, _ text: String) {
        element(tag, class: name) { $0.text(text) }
    }

    /// Appends an element and what the closure puts into it.
    mutating func element(
        _ tag: StaticString,
        class name: StaticString? = nil,
        _ attributes: [(name: StaticString, value: String)] = [],
        _ content: (inout HTMLText) -> Void
    ) {
        open(tag, class: name, attributes)
        content(&self)
        markup("</")
        markup(tag)
        markup(">")
    }

    private mutating func open(
        _ tag: StaticString,
        class name: StaticString?,
        _ attributes: [(name: StaticString, value: String)]
    ) {
        markup("<")
        markup(tag)
        if let name {
            markup(" class=\"")
            markup(name)
            markup("\"")
        }
        for attribute in attributes {
            markup(" ")
            markup(attribute.name)
            markup("=\"")
            text(attribute.value)
            markup("\"")
        }
        markup(">")
    }
}
