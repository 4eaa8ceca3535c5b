internal import CLuaShim

/// What a function returned for each row of a call.
public struct RuleResults {
    /// How a row's call ended. Raw values are the shim's.
    public enum Outcome: UInt8, Sendable {
        /// A status was returned, and a score and note of the right kinds.
        case verdict
        /// Nothing, or nil, was returned.
        case statusMissing
        /// Something that is no status; its text is the row's `message`.
        case statusUnknown
        case scoreNotANumber
        case scoreNotFinite
        /// The note, or a value for its places, is no text or number.
        case noteWrong
        /// An error was raised: `message`, `line`.
        case raised
        case instructionLimit
        case memoryLimit
        /// Parts of a note that can't be joined, from a text that hands them out: to be judged by the text that does not.
        case notJoined
    }

    /// No rows.
    public init() {}
    /// One a row of the call, as all that follow up to `notes`.
    public private(set) var outcomes: [Outcome] = []
    /// Number of the status where the outcome is a verdict.
    public private(set) var statuses: [UInt8] = []
    /// NaN where none was returned.
    public private(set) var scores: [Double] = []
    /// The note of each row; see `Note` for what stands where there is none.
    public private(set) var notes: [Note] = []
    /// UTF-8 of notes and places that are texts.
    public private(set) var bytes: [UInt8] = []
    /// What fills the places of named notes, of all rows one after another.
    public private(set) var places: [Place] = []

    /// The note of a row.
    public struct Note: Sendable, Hashable {
        /// Number among the function's named notes; -1: a text of the rule's own; -2: none.
        public var name: Int16
        /// First byte of the text in `bytes`, or first entry in `places`.
        public var start: UInt32
        public var length: UInt32

        public init(name: Int16, start: UInt32, length: UInt32) {
            self.name = name
            self.start = start
            self.length = length
        }
    }

    /// What fills a place of a named note.
    public enum Place: Sendable, Hashable {
        case integer(Int64)
        case number(Double)
        case text(start: UInt32, length: UInt32)
    }

    /// What was raised, or the text that is no status, of a row that is no verdict; empty for others.
    public func message(_ row: Int) -> String {
        guard let message = find(row) else { return "" }
        return String(decoding: bytes[Int(message.start)..<Int(message.start + message.length)], as: UTF8.self)
    }

    /// Line of the rule file that raised; 0 where none is known.
    public func line(_ row: Int) -> Int32 { find(row)?.line ?? 0 }

    /// In row order, few: only rows that failed have one.
    private var messages: [cluashim_message] = []

    private func find(_ row: Int) -> cluashim_message? {
        var low = 0
        var high = messages.count
        while low < high {
            let middle = (low + high) / 2
            if messages[middle].row < UInt32(row) { low = middle + 1 } else { high = middle }
        }
        return low < messages.count && messages[low].row == UInt32(row) ? messages[low] : nil
    }

    // Written by the shim, one element a row; kept from call to call for their memory.
    private var outcomeBytes: [UInt8] = []
    private var shimNotes: [cluashim_note] = []

    /// Makes room for rows, lets the shim write into it, and takes over what it wrote elsewhere.
    mutating func fill(rows count: Int, _ body: (inout cluashim_rows) -> cluashim_kind) -> cluashim_kind {
        resize(&outcomeBytes, count, 0)
        resize(&statuses, count, 0)
        resize(&scores, count, .nan)
        resize(&shimNotes, count, cluashim_note())
        var rows = cluashim_rows()
        let kind = outcomeBytes.withUnsafeMutableBufferPointer { outcomeBytes in
            statuses.withUnsafeMutableBufferPointer { statuses in
                scores.withUnsafeMutableBufferPointer { scores in
                    shimNotes.withUnsafeMutableBufferPointer { notes in
                        rows.outcomes = outcomeBytes.baseAddress
                        rows.statuses = statuses.baseAddress
                        rows.scores = scores.baseAddress
                        rows.notes = notes.baseAddress
                        return body(&rows)
                    }
                }
            }
        }
        take(rows)
        return kind
    }

    private mutating func take(_ rows: cluashim_rows) {
        outcomes.removeAll(keepingCapacity: true)
        for byte in outcomeBytes { outcomes.append(Outcome(rawValue: byte) ?? .raised) }
        notes.removeAll(keepingCapacity: true)
        for note in shimNotes { notes.append(Note(name: note.name, start: note.start, length: note.length)) }
        takeTexts(rows)
    }

    /// Takes over what rows wrote elsewhere than into columns.
    mutating func takeTexts(_ rows: cluashim_rows) {
        bytes.removeAll(keepingCapacity: true)
        messages.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        addTexts(rows)
    }

    /// Takes it over in addition to what is there.
    mutating func addTexts(_ rows: cluashim_rows) {
        let before = UInt32(bytes.count)
        bytes.append(contentsOf: UnsafeBufferPointer(start: rows.bytes, count: rows.byte_count))
        for message in UnsafeBufferPointer(start: rows.messages, count: rows.message_count) {
            var message = message
            message.start += before
            messages.append(message)
        }
        for place in UnsafeBufferPointer(start: rows.places, count: rows.place_count) {
            switch place.tag {
            case CLUASHIM_INTEGER.rawValue: places.append(.integer(place.integer))
            case CLUASHIM_TEXT.rawValue: places.append(.text(start: UInt32(place.integer), length: place.count))
            default: places.append(.number(place.number))
            }
        }
    }

    /// No row could be judged: there was no memory to begin with.
    mutating func failAll(rows count: Int) {
        self = RuleResults()
        outcomes = Array(repeating: .memoryLimit, count: count)
        statuses = Array(repeating: 0, count: count)
        scores = Array(repeating: .nan, count: count)
        notes = Array(repeating: Note(name: -2, start: 0, length: 0), count: count)
    }

    private func resize<Element>(_ array: inout [Element], _ count: Int, _ element: Element) {
        if array.count > count { array.removeLast(array.count - count) }
        while array.count < count { array.append(element) }
    }
}
