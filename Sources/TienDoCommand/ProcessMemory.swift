#if canImport(Glibc)
    import Glibc
#endif

/// How the process keeps memory that it does not use at the moment.
enum ProcessMemory {
    /// Has large blocks go back to the system as soon as they are free.
    ///
    /// The C library keeps for itself what was as large as anything that was ever given back: after reading a large table a
    /// run would hold on to the room that this took, and its memory would grow with its tables.
    static func giveBackLargeBlocks() {
        #if canImport(Glibc)
            // `mallopt` is not among what Swift imports, and only this C library has it.
            typealias Setting = @convention(c) (_ parameter: Int32, _ value: Int32) -> Int32
            guard let symbol = dlsym(nil, "mallopt") else { return }
            let set = unsafeBitCast(symbol, to: Setting.self)
            // M_MMAP_THRESHOLD: blocks from this size on are apart. M_TRIM_THRESHOLD: so much of others is kept at hand.
            _ = set(-3, 256 << 10)
            _ = set(-1, 4 << 20)
            // M_ARENA_MAX: threads that judge ask for memory by the block of rows, not by the row; with a heap each, what
            // one gives back would be of no use to another.
            _ = set(-8, 1)
        #endif
    }
}
