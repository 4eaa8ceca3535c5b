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

    /// What the stars stood for in an id that it matches, several joined by dots, the first ones as short as can be; nil
    /// where it does not match.
    ///
    /// ```swift
    /// Glob("services.*").stars(in: "services.l34")     // "l34"
    /// Glob("*.share.*").stars(in: "mail.share.2")      // "mail.2"
    /// ```
    public func stars(in id: String) -> String? {
        let bytes = Array(id.utf8)
        var isDead = Array(repeating: false, count: (pieces.count + 1) * (bytes.count + 1))
        var found: [[UInt8]] = []
        /// Whether the pieces from `piece` on match the letters from `at` on; puts the stars last first into `found`.
        func match(_ piece: Int, _ at: Int) -> Bool {
            if piece == pieces.count { return at == bytes.count }
            let place = piece * (bytes.count + 1) + at
            if isDead[place] { return false }
            switch pieces[piece] {
            case .byte(let wanted):
                if at < bytes.count, bytes[at] == wanted, match(piece + 1, at + 1) { return true }
            case .part, .any:
                var end = at
                while true {
                    if match(piece + 1, end) {
                        found.append(Array(bytes[at..<end]))
                        return true
                    }
                    guard end < bytes.count, pieces[piece] == .any || bytes[end] != UInt8(ascii: ".") else { break }
                    end += 1
                }
            }
            isDead[place] = true
            return false
        }
        guard match(0, 0) else { return nil }
        return found.reversed().map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".")
    }

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
