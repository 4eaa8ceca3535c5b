import PlanFiles

extension TienDoPlan {
    /// Lays out a Lua file: one indentation, comments kept, what it means unchanged. Nothing is written.
    ///
    /// - Parameter path: by which diagnostics name the file.
    public static func format(_ path: String, _ bytes: [UInt8]) -> FormattedText {
        FormattedText(path: path, bytes: bytes)
    }
}
