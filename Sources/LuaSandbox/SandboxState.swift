internal import CLuaShim

/// A state of the shim: owned, closed at the end, its failures as values.
final class SandboxState {
    let shim: OpaquePointer

    /// - Parameter starveAfter: requests of memory that are granted before all are refused; 0: no such end (for tests).
    init(style: cluashim_style, starveAfter: UInt64 = 0) throws(LuaFailure) {
        guard let shim = cluashim_open(style, starveAfter) else {
            throw LuaFailure(.memoryLimit, message: "not enough memory for a state")
        }
        self.shim = shim
    }

    deinit { cluashim_close(shim) }

    /// Throws what the shim said if it did not end well.
    func check(_ kind: cluashim_kind) throws(LuaFailure) {
        if let failure = failure(kind) { throw failure }
    }

    func failure(_ kind: cluashim_kind) -> LuaFailure? {
        guard kind != CLUASHIM_OK else { return nil }
        let told = cluashim_last_failure(shim).pointee
        return LuaFailure(
            .init(kind),
            message: String(told.message),
            chunk: String(told.chunk),
            line: told.line > 0 ? Int(told.line) : nil
        )
    }

    func setStatuses(_ statuses: [String]) throws(LuaFailure) {
        try check(FlatTexts(statuses).withShimTexts { cluashim_set_statuses(shim, $0) })
    }

    func setTexts(_ texts: [String]) throws(LuaFailure) {
        try check(FlatTexts(texts).withShimTexts { cluashim_set_texts(shim, $0) })
    }

    func setWords(_ words: [DeclarationScript.Word]) throws(LuaFailure) {
        let forms = words.map { UInt8($0.form.shimForm.rawValue) }
        try check(FlatTexts(words.map(\.name)).withShimTexts { cluashim_set_words(shim, $0, forms) })
    }

    /// In byte order of their names, so that nothing depends on the order of a dictionary.
    func setModules(_ modules: [String: [UInt8]]) throws(LuaFailure) {
        let sorted = modules.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        let sources = FlatTexts(sorted.map(\.value))
        try check(
            FlatTexts(sorted.map(\.key)).withShimTexts { names in
                sources.withShimTexts { cluashim_set_modules(shim, names, $0) }
            }
        )
    }

    /// Runs a file that says things.
    func declare(_ source: [UInt8], chunk: String, limits: SandboxLimits) -> LuaFailure? {
        failure(
            source.withShimBytes { source in
                Array(chunk.utf8).withShimBytes { cluashim_declare(shim, source, $0, limits.shimLimits) }
            }
        )
    }
}

extension LuaFailure.Kind {
    init(_ kind: cluashim_kind) {
        switch kind {
        case CLUASHIM_SYNTAX: self = .syntax
        case CLUASHIM_SANDBOX: self = .sandbox
        case CLUASHIM_INSTRUCTIONS: self = .instructionLimit
        case CLUASHIM_MEMORY: self = .memoryLimit
        case CLUASHIM_TIME: self = .timeLimit
        default: self = .runtime
        }
    }
}

extension DeclarationScript.Word.Form {
    var shimForm: cluashim_form {
        switch self {
        case .declaration: CLUASHIM_DECLARATION
        case .named: CLUASHIM_NAMED
        case .call: CLUASHIM_CALL
        case .constant: CLUASHIM_CONSTANT
        }
    }
}

extension SandboxLimits {
    /// What the shim takes: 0 instructions or milliseconds would mean no limit there, and sums must not overflow.
    var shimLimits: cluashim_limits {
        cluashim_limits(
            instructions: Int64(min(max(instructions, 1), 1 << 60)),
            memory: Int64(min(max(memory, 0), 1 << 48)),
            milliseconds: milliseconds.map { Int64(min(max($0, 1), 1 << 38)) } ?? 0
        )
    }
}

extension [UInt8] {
    func withShimBytes<Result>(_ body: (cluashim_bytes) -> Result) -> Result {
        withUnsafeBufferPointer { body(cluashim_bytes(bytes: $0.baseAddress, length: $0.count)) }
    }
}

extension String {
    /// A copy; bytes that are not UTF-8 are repaired.
    init(_ bytes: cluashim_bytes) {
        self.init(decoding: UnsafeBufferPointer(start: bytes.bytes, count: bytes.length), as: UTF8.self)
    }
}
