import Diagnostics

/// Files that bear the name of a table but are something else, told by how they begin.
enum ForeignFile {
    /// What the file is; nil where it may well be a table.
    static func kind(_ bytes: [UInt8]) -> LocalizedText? {
        if let known = beginnings.first(where: { bytes.starts(with: $0.bytes) }) { return known.kind }
        // Without a mark UTF-16 shows by the zeros beside the letters of its header.
        if bytes.count >= 4, (bytes[0] == 0) != (bytes[1] == 0), (bytes[2] == 0) != (bytes[3] == 0) { return utf16 }
        return nil
    }

    /// Bytes of a file's beginning that tell.
    static let longest = 64

    private static let utf16 = LocalizedText(vi: "văn bản mã UTF-16", en: "text in UTF-16")

    private static let beginnings: [(bytes: [UInt8], kind: LocalizedText)] = [
        ([0xFF, 0xFE], utf16),
        ([0xFE, 0xFF], utf16),
        (
            Array("PK\u{3}\u{4}".utf8),
            LocalizedText(vi: "sổ tính Excel (XLSX) hoặc tệp nén", en: "a workbook or archive")
        ),
        ([0xD0, 0xCF, 0x11, 0xE0], LocalizedText(vi: "sổ tính Excel kiểu cũ (XLS)", en: "an old workbook (XLS)")),
        (Array("%PDF".utf8), LocalizedText(vi: "tệp PDF", en: "a PDF")),
        ([0x89, 0x50, 0x4E, 0x47], LocalizedText(vi: "hình ảnh (PNG)", en: "a picture (PNG)")),
        ([0xFF, 0xD8, 0xFF], LocalizedText(vi: "hình ảnh (JPEG)", en: "a picture (JPEG)")),
        (Array("<!DOCTYPE html".utf8), LocalizedText(vi: "trang web (HTML)", en: "a web page (HTML)")),
        (Array("<html".utf8), LocalizedText(vi: "trang web (HTML)", en: "a web page (HTML)")),
    ]
}
