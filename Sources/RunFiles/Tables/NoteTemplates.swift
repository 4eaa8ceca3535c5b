/// The texts of named notes, taken apart at their places and kept in one piece of memory.
final class NoteTemplates: Sendable {
    /// Bytes of a template, or a place with what stands there if the rule does not fill it.
    struct Piece {
        /// Number of the place from 0; -1: bytes.
        var place: Int32
        var start: Int32
        var length: Int32
    }

    struct Template {
        var pieces: UnsafeBufferPointer<Piece>
        /// Bytes of all pieces.
        var length: Int
    }

    // Safe to share: nothing is written once it is made.
    private nonisolated(unsafe) let bytes: UnsafeMutableBufferPointer<UInt8>
    private nonisolated(unsafe) let pieces: UnsafeMutableBufferPointer<Piece>
    private nonisolated(unsafe) let templates: UnsafeMutableBufferPointer<Template>
    /// By assignment, its first template.
    private let starts: [Int]

    /// - Parameter texts: by assignment and note.
    init(_ texts: [[String]]) {
        var bytes: [UInt8] = []
        let found = texts.joined().map { NoteTemplates.pieces(of: $0, &bytes) }
        bytes += repeatElement(0, count: RowBytes.stride)
        self.bytes = .allocate(capacity: bytes.count)
        _ = self.bytes.initialize(from: bytes)
        pieces = .allocate(capacity: found.reduce(0) { $0 + $1.count })
        _ = pieces.initialize(from: found.joined())
        templates = .allocate(capacity: found.count)
        var first = 0
        for (number, list) in found.enumerated() {
            let pieces = UnsafeBufferPointer(rebasing: self.pieces[first..<first + list.count])
            let template = Template(pieces: pieces, length: list.reduce(0) { $0 + Int($1.length) })
            templates.initializeElement(at: number, to: template)
            first += list.count
        }
        var next = 0
        starts = texts.map { notes in
            defer { next += notes.count }
            return next
        }
    }

    deinit {
        bytes.deallocate()
        pieces.deallocate()
        templates.deallocate()
    }

    /// The template of a note of an assignment's rule.
    subscript(_ assignment: Int, _ note: Int) -> Template { templates[starts[assignment] + note] }

    /// Appends the bytes of a piece.
    @inline(__always)
    func append(_ piece: Piece, to at: inout UnsafeMutablePointer<UInt8>) {
        at.append(padded: bytes.baseAddress! + Int(piece.start), count: Int(piece.length))
    }

    private static func pieces(of template: String, _ bytes: inout [UInt8]) -> [Piece] {
        var pieces: [Piece] = []
        func add(_ text: Substring, place: Int = -1) {
            if text.isEmpty { return }
            pieces.append(Piece(place: Int32(place), start: Int32(bytes.count), length: Int32(text.utf8.count)))
            bytes += text.utf8
        }
        var rest = Substring(template)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            add(rest[..<open])
            let number = Int(rest[rest.index(after: open)..<close]) ?? 0
            add(rest[open...close], place: (1...Int(Int32.max)).contains(number) ? number - 1 : -1)
            rest = rest[rest.index(after: close)...]
        }
        add(rest)
        return pieces
    }
}
