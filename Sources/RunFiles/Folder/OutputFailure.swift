import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Results could not be written: which path, and why.
public struct OutputFailure: Error, Sendable, Hashable {
    public var path: String
    public var reason: LocalizedText
    /// Another run holds the folder.
    public var isLocked: Bool

    /// A failure to write there, said in both languages.
    public init(path: String, reason: LocalizedText, isLocked: Bool = false) {
        self.path = path
        self.reason = reason
        self.isLocked = isLocked
    }

    /// The failure that the system's `errno` tells of.
    init(path: String, errno code: Int32) {
        self.init(
            path: path,
            reason: OutputFailure.reasons[code] ?? LocalizedText(String(cString: strerror(code)))
        )
    }

    static let notEmpty = LocalizedText(vi: "thư mục không trống", en: "the folder is not empty")

    private static let reasons: [Int32: LocalizedText] = [
        ENOSPC: LocalizedText(vi: "đĩa đã đầy", en: "the disk is full"),
        EDQUOT: LocalizedText(vi: "đã hết dung lượng được cấp", en: "the disk quota is used up"),
        EROFS: LocalizedText(vi: "ổ đĩa chỉ cho đọc", en: "the file system is read-only"),
        EACCES: LocalizedText(vi: "không có quyền ghi", en: "no permission to write"),
        EPERM: LocalizedText(vi: "không có quyền ghi", en: "no permission to write"),
        ENOTDIR: LocalizedText(vi: "đó không phải là một thư mục", en: "it is not a folder"),
        EISDIR: LocalizedText(vi: "đó là một thư mục", en: "it is a folder"),
        ENOENT: LocalizedText(vi: "thư mục chứa nó không tồn tại", en: "the folder above it doesn't exist"),
        EIO: LocalizedText(vi: "lỗi đọc ghi của ổ đĩa", en: "the disk reported an error"),
    ]
}
