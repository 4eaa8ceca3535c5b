import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why a file or folder could not be read.
struct FileFailure: Error, Hashable {
    var reason: LocalizedText
    /// There is nothing of that name.
    var isMissing = false

    /// The failure that the system's `errno` tells of.
    init(errno code: Int32) {
        reason = FileFailure.reasons[code] ?? LocalizedText(String(cString: strerror(code)))
        isMissing = code == ENOENT
    }

    /// A folder stands where a file should, or a pipe, a socket, a device.
    init(notAFile mode: mode_t) {
        reason =
            mode & S_IFMT == S_IFDIR
            ? LocalizedText(vi: "đó là một thư mục", en: "it is a folder")
            : LocalizedText(vi: "đó không phải là một tệp thông thường", en: "it is no regular file")
    }

    private static let reasons: [Int32: LocalizedText] = [
        ENOENT: LocalizedText(vi: "không tồn tại", en: "it doesn't exist"),
        EACCES: LocalizedText(vi: "không có quyền đọc", en: "no permission to read"),
        EPERM: LocalizedText(vi: "không có quyền đọc", en: "no permission to read"),
        ENOTDIR: LocalizedText(vi: "đó không phải là một thư mục", en: "it is not a folder"),
        EISDIR: LocalizedText(vi: "đó là một thư mục", en: "it is a folder"),
        ELOOP: LocalizedText(vi: "liên kết trỏ vòng quanh", en: "its links go round in a circle"),
        ENAMETOOLONG: LocalizedText(vi: "tên quá dài", en: "the name is too long"),
        EIO: LocalizedText(vi: "lỗi đọc ghi của ổ đĩa", en: "the disk reported an error"),
        EMFILE: LocalizedText(vi: "đang mở quá nhiều tệp", en: "too many files are open"),
    ]
}
