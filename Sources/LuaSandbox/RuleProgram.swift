internal import CLuaShim

/// What the function of a simple rule says, as steps that are taken without entering Lua; for one thread. Rows that it gives
/// up are called in Lua.
public final class RuleProgram {
    /// A step: the number of its operation in `operations`, and what it is about.
    public struct Step: Sendable {
        public var operation: UInt16
        public var a: UInt16
        public var b: UInt16
        public var c: UInt16

        public init(operation: UInt16, a: UInt16, b: UInt16, c: UInt16) {
            self.operation = operation
            self.a = a
            self.b = b
            self.c = c
        }
    }

    /// A value that is written out.
    public enum Constant: Sendable {
        case `nil`
        case boolean(Bool)
        case integer(Int64)
        case number(Double)
        /// Number among the texts.
        case text(Int32)
    }

    /// What it is made of.
    public struct Parts: Sendable {
        public var steps: [Step]
        /// Registers that steps about several of them name.
        public var list: [UInt16]
        /// They stand in the registers behind all others.
        public var constants: [Constant]
        /// Numbers of the names of the rule's notes among the texts, and how many values fill each note.
        public var notes: [(text: Int32, places: Int)]
        public var parameterCount: Int
        /// Registers without those of constants.
        public var registerCount: Int

        public init(
            steps: [Step],
            list: [UInt16],
            constants: [Constant],
            notes: [(text: Int32, places: Int)],
            parameterCount: Int,
            registerCount: Int
        ) {
            self.steps = steps
            self.list = list
            self.constants = constants
            self.notes = notes
            self.parameterCount = parameterCount
            self.registerCount = registerCount
        }
    }

    /// Names of the operations, by number.
    public static let operations: [String] = (0..<UInt32.max).lazy.map { cluashim_operation_name($0) }
        .prefix { $0 != nil }.map { String(cString: $0!) }

    private let shim: OpaquePointer
    private let texts: ProgramTexts
    private var judged = 0
    private var givenUp = 0

    /// Rows after which it is seen whether it is worth its while.
    private static let trial = 512

    /// Nil where there is no memory.
    public init?(_ parts: Parts, _ texts: ProgramTexts) {
        self.texts = texts
        let steps = parts.steps.map { cluashim_step(operation: $0.operation, a: $0.a, b: $0.b, c: $0.c) }
        let constants = parts.constants.map(\.slot)
        let notes = parts.notes.map { cluashim_program_note(text: $0.text, places: UInt32($0.places)) }
        let made = steps.withUnsafeBufferPointer { steps in
            constants.withUnsafeBufferPointer { constants in
                notes.withUnsafeBufferPointer { notes in
                    parts.list.withUnsafeBufferPointer { list in
                        var shim = cluashim_program_parts()
                        shim.steps = steps.baseAddress
                        shim.step_count = UInt32(steps.count)
                        shim.list = list.baseAddress
                        shim.list_count = UInt32(list.count)
                        shim.constants = constants.baseAddress
                        shim.constant_count = UInt32(constants.count)
                        shim.notes = notes.baseAddress
                        shim.note_count = UInt32(notes.count)
                        shim.parameter_count = UInt32(parts.parameterCount)
                        shim.register_count = UInt32(parts.registerCount)
                        return cluashim_open_program(shim, texts.shim)
                    }
                }
            }
        }
        guard let made else { return nil }
        shim = made
    }

    deinit { cluashim_close_program(shim) }

    /// Whether it judges most of the rows itself, as far as can be seen.
    var isWorthwhile: Bool { judged < RuleProgram.trial || givenUp * 2 < judged }

    /// Judges rows. Those that are given up are moved to the front of them.
    ///
    /// - Returns: how many are given up.
    func run(
        _ rows: UnsafeMutablePointer<cluashim_row>,
        _ batch: cluashim_batch,
        _ results: inout cluashim_rows
    ) -> Int {
        var batch = batch
        batch.rows = UnsafePointer(rows)
        let left = Int(cluashim_run_program(shim, &batch, &results, rows))
        judged += Int(batch.count)
        givenUp += left
        return left
    }
}

extension RuleProgram.Constant {
    fileprivate var slot: cluashim_slot {
        var slot = cluashim_slot()
        switch self {
        case .nil: slot.tag = CLUASHIM_NIL.rawValue
        case .boolean(let boolean): slot.tag = boolean ? CLUASHIM_TRUE.rawValue : CLUASHIM_FALSE.rawValue
        case .integer(let integer):
            slot.tag = CLUASHIM_INTEGER.rawValue
            slot.integer = integer
        case .number(let number):
            slot.tag = CLUASHIM_NUMBER.rawValue
            slot.number = number
        case .text(let text):
            slot.tag = CLUASHIM_TEXT.rawValue
            slot.integer = Int64(text)
        }
        return slot
    }
}
