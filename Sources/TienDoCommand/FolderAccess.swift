#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Looks at folders that the command line names.
enum FolderAccess {
    /// Whether there is a folder of this name whose files can be listed.
    static func isReadable(_ path: String) -> Bool {
        guard let folder = opendir(path) else { return false }
        closedir(folder)
        return true
    }
}
