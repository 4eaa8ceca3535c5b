internal import CLuaShim

/// Runs a script that says things (plan.lua, a rule file, a test file) and hands out what it said. It calls nothing of
/// what was declared.
public enum DeclarationScript {
    /// A word that the script may use.
    public struct Word: Sendable, Hashable {
        /// How a word is written, and whether it declares or makes a value.
        public enum Form: Sendable, Hashable {
            /// `rule "name" { … }` as a statement: what it says is collected, in order.
            case declaration
            /// `use "name" { … }`: a value. A lone `use "name"` is one too, without arguments.
            case named
            /// `years(2016, 2020)`, `dated { … }`: a value.
            case call
            /// `missing`, `this`: a value by itself.
            case constant
        }

        public var name: String
        public var form: Form

        /// The word that is spelled so.
        public init(_ name: String, _ form: Form) {
            self.name = name
            self.form = form
        }
    }

    /// What a script said: its declarations in order, up to where it failed if it did.
    public struct Outcome: Sendable {
        public var declarations: [LuaWord]
        public var failure: LuaFailure?
    }

    /// Runs a script and copies out what it said. Failures are not thrown: what was said before one is kept beside it.
    ///
    /// - Parameters:
    ///   - source: bytes of the file; a byte order mark and a first `#` line are skipped.
    ///   - chunk: its name in messages, as `plan.lua`.
    ///   - words: what it may say, besides the words of rules (`round`, `date` … and Lua's own libraries).
    ///   - statuses: ids that are constants in it.
    ///   - modules: sources by the name that `require` takes, `lib/bands`.
    public static func run(
        _ source: [UInt8],
        chunk: String,
        words: [Word],
        statuses: [String] = [],
        modules: [String: [UInt8]] = [:],
        limits: SandboxLimits = .planScript
    ) -> Outcome {
        do throws(LuaFailure) {
            let state = try SandboxState(style: CLUASHIM_PLAIN)
            try state.setStatuses(statuses)
            try state.setWords(words)
            try state.setModules(modules)
            let failure = state.declare(source, chunk: chunk, limits: limits)
            var outcome = Outcome(declarations: [], failure: failure)
            for number in 0..<cluashim_declaration_count(state.shim) {
                var copy = cluashim_bytes()
                if var uncopied = state.failure(cluashim_copy_declaration(state.shim, number, &copy)) {
                    // What made the script fail comes first; a declaration that can't be copied is the next reason.
                    if uncopied.chunk.isEmpty { uncopied.chunk = chunk }
                    outcome.failure = outcome.failure ?? uncopied
                    continue
                }
                var reader = ValueReader(copy)
                if case .word(let declaration) = reader.value() { outcome.declarations.append(declaration) }
            }
            return outcome
        } catch {
            return Outcome(declarations: [], failure: error)
        }
    }
}
