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

        var byte: UInt8? { if case .byte(let byte) = self { byte } else { nil } }
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

    /// What every id that it matches begins with.
    var start: [UInt8] { pieces.prefix { $0 != .part && $0 != .any }.compactMap(\.byte) }

    /// Whether the whole id fits, byte by byte.
    public func matches(_ id: String) -> Bool {
        var id = id
        return id.withUTF8 { matches($0) }
    }

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

    /// Whether the whole id, given as bytes, fits.
    func matches(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
        // Most patterns end with their only star: then no more is to be seen to than how the id begins.
        var letters = 0
        while letters < pieces.count, let wanted = pieces[letters].byte {
            if letters == id.count || id[letters] != wanted { return false }
            letters += 1
        }
        if letters == pieces.count { return letters == id.count }
        if letters + 1 == pieces.count {
            return pieces[letters] == .any || !id[letters...].contains(UInt8(ascii: "."))
        }
        // The pieces that the letters so far may have come to: linear in the id whatever the pattern.
        var reached = Array(repeating: false, count: pieces.count + 1)
        reached[0] = true
        open(&reached)
        for byte in id {
            reached[pieces.count] = false
            // From the last piece down, so that none is reached twice by one letter.
            for at in pieces.indices.reversed() where reached[at] {
                switch pieces[at] {
                case .byte(let wanted):
                    reached[at] = false
                    if wanted == byte { reached[at + 1] = true }
                case .part: if byte == UInt8(ascii: ".") { reached[at] = false }
                case .any: break
                }
            }
            open(&reached)
        }
        return reached[pieces.count]
    }

    /// A star may stand for nothing: what follows it is reached too.
    private func open(_ reached: inout [Bool]) {
        for at in pieces.indices where reached[at] && pieces[at].byte == nil { reached[at + 1] = true }
    }
}
