/// Quotes fields of CSV as RFC 4180 asks, and only where needed: where a comma, a quote or a line break is inside.
///
/// Commas between fields and line breaks are the caller's. A row of one empty field is an empty line, which readers
/// skip.
public enum CSVWriter {
    /// Appends a text.
    public static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &bytes) }
    }

    /// Appends bytes of UTF-8.
    public static func append(_ field: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        field.withUnsafeBufferPointer { append($0, to: &bytes) }
    }

    private static func append(_ field: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        guard field.contains(where: needsQuotes) else {
            bytes.append(contentsOf: field)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in field {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether a field that holds this byte is quoted.
    @inlinable
    public static func needsQuotes(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: ",")
            && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D)
    }
}
