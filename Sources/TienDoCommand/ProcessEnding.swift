import ArgumentParser

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Ends the process with the status that the contract asks for, whatever happens.
enum ProcessEnding {
    /// Has an interrupt end with 130, and a trap inside TienDo with 70 and a word on it instead of a bare crash.
    static func watch() {
        signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }
        for trap in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE] {
            signal(trap) { _ in
                // Only what is safe in a signal handler: one write, then the end.
                let message: StaticString =
                    "\ntiendo: lỗi của chính chương trình, xin báo lại · a bug in TienDo, please report it\n"
                _ = write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
                _exit(ExitStatus.bug.rawValue)
            }
        }
        // A reader that goes away (`tiendo run … | head`) is no failure of the run, whose files are written by then.
        signal(SIGPIPE, SIG_IGN)
    }

    /// Prints what the argument parser has to say and ends: help and version with 0, bad usage with 2.
    static func exit(for error: any Error, of command: (some ParsableCommand).Type) -> Never {
        if let status = error as? ExitStatus { exit(status) }
        let message = command.fullMessage(for: error)
        if command.exitCode(for: error) == .success {
            Console.print(message)
            exit(.clean)
        }
        Console.complain("lệnh chưa đúng · bad usage\n" + message)
        exit(.unable)
    }

    static func exit(_ status: ExitStatus) -> Never { platformExit(status.rawValue) }
}

// Inside the enum `exit` is its own method.
private func platformExit(_ status: Int32) -> Never { exit(status) }
