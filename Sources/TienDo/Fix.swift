import PlanFiles

extension TienDoPlan {
    /// Mends in a Lua file what is certain; nil where nothing is. Nothing is written.
    ///
    /// - Parameters:
    ///   - path: the file as the diagnostics name it.
    ///   - bytes: what it holds.
    ///   - diagnostics: what was found in it.
    public static func fix(_ path: String, _ bytes: [UInt8], _ diagnostics: [Diagnostic]) -> FixedText? {
        FixedText(path: path, bytes: bytes, diagnostics)
    }
}
