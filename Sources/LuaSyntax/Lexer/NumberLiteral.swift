/// Numbers as Lua 5.4 writes them.
public enum NumberLiteral: Sendable, Hashable {
    case integer(Int64)
    case float(Double)

    enum Kind { case integer, float }

    /// The value of a literal; nil where it is malformed. Decimal integers that are too large are floats, hexadecimal
    /// ones wrap around.
    public init?(_ text: some Collection<UInt8>) {
        let bytes = Array(text)
        guard let kind = bytes.withUnsafeBufferPointer({ NumberLiteral.kind($0) }) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        let isHex = bytes.count > 1 && bytes[1] | 32 == UInt8(ascii: "x")
        if kind == .integer {
            if isHex {
                self = .integer(
                    Int64(bitPattern: bytes.dropFirst(2).reduce(0) { $0 << 4 | UInt64(Bytes.hexValue($1)) })
                )
                return
            }
            if let integer = Int64(text) {
                self = .integer(integer)
                return
            }
        }
        // Swift wants a digit on both sides of the point.
        var parts = text.lowercased()
        if parts.hasPrefix(".") { parts = "0" + parts }
        if isHex, parts.hasPrefix("0x.") { parts = "0x0" + parts.dropFirst(2) }
        parts = parts.replacing(".e", with: ".0e").replacing(".p", with: ".0p")
        if parts.hasSuffix(".") { parts += "0" }
        if isHex, !parts.contains("p") { parts += "p0" }
        guard let double = Double(parts) else { return nil }
        self = .float(double)
    }

    /// Whether a literal is an integer or a float; nil where it is malformed.
    static func kind(_ text: UnsafeBufferPointer<UInt8>) -> Kind? {
        var place = 0
        let isHex = text.count > 1 && text[0] == 48 && text[1] | 32 == UInt8(ascii: "x")
        if isHex { place = 2 }
        var digits = 0
        var kind = Kind.integer
        func isDigit(_ byte: UInt8) -> Bool { isHex ? Bytes.isHexDigit(byte) : Bytes.isDigit(byte) }
        while place < text.count, isDigit(text[place]) {
            place += 1
            digits += 1
        }
        if place < text.count, text[place] == UInt8(ascii: ".") {
            kind = .float
            place += 1
            while place < text.count, isDigit(text[place]) {
                place += 1
                digits += 1
            }
        }
        guard digits > 0 else { return nil }
        if place < text.count, text[place] | 32 == UInt8(ascii: isHex ? "p" : "e") {
            kind = .float
            place += 1
            if place < text.count, text[place] == UInt8(ascii: "+") || text[place] == UInt8(ascii: "-") { place += 1 }
            let first = place
            while place < text.count, Bytes.isDigit(text[place]) { place += 1 }
            if place == first { return nil }
        }
        return place == text.count ? kind : nil
    }
}
