#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The terminal: results go to standard output, messages to standard error.
enum Console {
    /// Prints a result, with a line end where it has none.
    static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

    /// Prints a message.
    static func complain(_ text: String) { write(text, to: STDERR_FILENO) }

    /// Writes a result as it is.
    static func write(_ bytes: [UInt8]) { writeAll(bytes, to: STDOUT_FILENO) }

    /// Writes to standard error as it is, without a line end.
    static func overwrite(_ text: String) { writeAll(Array(text.utf8), to: STDERR_FILENO) }

    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Columns of the terminal, 100 where there is none.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 100 }
        return Int(size.ws_col)
    }

    /// Whether colours are wanted at all: not where `NO_COLOR` says so or the terminal can't show them.
    static var allowsColor: Bool {
        (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
            && getenv("TERM").map { String(cString: $0) != "dumb" } ?? true
    }

    private static func write(_ text: String, to descriptor: Int32) {
        writeAll(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: descriptor)
    }

    /// What can't be written (the reader went away) is let go: there is nobody left to tell.
    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { platformWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }
}

// Inside the enum `write` is its own method.
private func platformWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
