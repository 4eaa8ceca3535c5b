import CUTF8Proc

/// How texts of tables are compared.
///
/// Vietnamese letters come composed (`ế` as one code point) or decomposed (`e` and two marks), by the keyboard and the
/// system that a file was written on; both look the same and are the same here.
public enum CellText {
    /// After NFC and trimming (of all Unicode blanks): how ids are compared.
    public static func normalized(_ text: String) -> String {
        var text = text
        return text.withUTF8 { normalized($0) }
    }

    /// Also without case: how names, headers and words are compared.
    ///
    /// ```swift
    /// CellText.folded(" Chỉ Tiêu ")   // "chỉ tiêu"
    /// ```
    public static func folded(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            let trimmed = Blanks.trimmed(bytes)
            if trimmed.allSatisfy({ $0 < 0x80 }) {
                return String(unsafeUninitializedCapacity: trimmed.count) { lower in
                    for (place, byte) in trimmed.enumerated() {
                        lower[place] = (0x41...0x5A) ~= byte ? byte | 0x20 : byte
                    }
                    return trimmed.count
                }
            }
            return mapped(trimmed, UTF8PROC_COMPOSE.rawValue | UTF8PROC_CASEFOLD.rawValue)
        }
    }

    /// The same of bytes; those that are not UTF-8 are replaced by U+FFFD.
    static func normalized(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let trimmed = Blanks.trimmed(bytes)
        return isComposed(trimmed)
            ? String(decoding: trimmed, as: UTF8.self) : mapped(trimmed, UTF8PROC_COMPOSE.rawValue)
    }

    /// Whether a plain look at the bytes tells that they are in NFC: below U+0300, where combining marks begin, and in
    /// U+1E00 to 1EFF, where most Vietnamese letters are, every letter stands for itself.
    static func isComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 0
        while place < bytes.count {
            switch bytes[place] {
            case 0x00...0x7F: place += 1
            case 0xC2...0xCB: place += 2
            case 0xE1 where place + 1 < bytes.count && (0xB8...0xBB) ~= bytes[place + 1]: place += 3
            default: return false
            }
        }
        return true
    }

    private static func mapped(_ bytes: UnsafeBufferPointer<UInt8>, _ options: UInt32) -> String {
        var result: UnsafeMutablePointer<UInt8>?
        let allOptions = utf8proc_option_t(options | UTF8PROC_STABLE.rawValue)
        let length = utf8proc_map(bytes.baseAddress, bytes.count, &result, allOptions)
        guard length >= 0, let result else {
            // Bytes that are no UTF-8 are repaired and mapped again; else memory has run out, and they stay as they are.
            var text = String(decoding: bytes, as: UTF8.self)
            return UTF8Bytes.areValid(bytes) ? text : text.withUTF8 { mapped($0, options) }
        }
        defer { free(result) }
        return String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
    }
}
