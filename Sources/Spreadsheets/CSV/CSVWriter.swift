/// Quotes fields of CSV as RFC 4180 asks, and only where needed.
public enum CSVWriter {
    public static func append(_ text: String, to bytes: inout [UInt8]) {}
    public static func append(_ field: ArraySlice<UInt8>, to bytes: inout [UInt8]) {}
}
