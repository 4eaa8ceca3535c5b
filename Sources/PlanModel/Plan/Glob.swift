/// A pattern over dotted ids: `*` stands for any letters of one part, `**` for any letters, dots included.
///
/// ```swift
/// Glob("services.*").matches("services.l34")      // true
/// Glob("services.*").matches("services.l34.edo")  // false
/// Glob("services.**").matches("services.l34.edo") // true
/// ```
public struct Glob: Sendable, Hashable {
    private enum Piece: Hashable {
        case byte(UInt8)
        case part, any
    }

    private let pieces: [Piece]

    /// Reads a pattern. Every text is one; three stars and more in a row are two.
    public init(_ text: String) {
        var pieces: [Piece] = []
        for byte in text.utf8 {
            if byte != UInt8(ascii: "*") {
                pieces.append(.byte(byte))
            } else if pieces.last == .part {
                pieces[pieces.count - 1] = .any
            } else if pieces.last != .any {
                pieces.append(.part)
            }
        }
        self.pieces = pieces
    }

    /// Whether the text has a `*` at all; without one it names a single id.
    public var isPattern: Bool { pieces.contains { $0 == .part || $0 == .any } }

    /// Whether the whole id fits, byte by byte.
    public func matches(_ id: String) -> Bool { matches(Array(id.utf8)) }

    private func matches(_ id: [UInt8]) -> Bool {
        // The set of pieces that the letters so far may have come to: linear in the id whatever the pattern.
        var reached = Set([0])
        open(&reached)
        for byte in id {
            var next: Set<Int> = []
            for at in reached where at < pieces.count {
                switch pieces[at] {
                case .byte(let wanted): if wanted == byte { next.insert(at + 1) }
                case .part: if byte != UInt8(ascii: ".") { next.insert(at) }
                case .any: next.insert(at)
                }
            }
            open(&next)
            reached = next
        }
        return reached.contains(pieces.count)
    }

    /// A star may stand for nothing: what follows it is reached too.
    private func open(_ reached: inout Set<Int>) {
        for start in reached {
            var at = start
            while at < pieces.count, pieces[at] == .part || pieces[at] == .any {
                at += 1
                reached.insert(at)
            }
        }
    }
}
