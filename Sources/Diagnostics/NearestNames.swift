/// Finds the names that a mistyped one most likely stands for.
public enum NearestNames {
    /// The up to three `candidates` nearest to `name` by edit distance (an exchange of neighbours counts as one), nearest
    /// first and then in byte order; empty where none is near: at most a third of the letters may differ, and one at
    /// least, or any number of Vietnamese marks (`don vi` for `đơn vị`).
    ///
    /// ```swift
    /// NearestNames.of("valeu", among: ["value", "target"])   // ["value"]
    /// ```
    public static func of(_ name: String, among candidates: some Sequence<String>) -> [String] {
        // Nobody types so long a name; measuring it would take its time with every candidate.
        guard name.utf8.count <= longest else { return [] }
        let wanted = Array(name.lowercased().unicodeScalars)
        let plain = FoldedLetters.fold(name)
        let limit = max(1, wanted.count / 3)
        return candidates.compactMap { candidate -> (Int, String)? in
            guard abs(candidate.unicodeScalars.count - wanted.count) <= max(limit, 3) else { return nil }
            let distance = distance(wanted, Array(candidate.lowercased().unicodeScalars))
            if distance <= limit { return (distance, candidate) }
            return !plain.isEmpty && FoldedLetters.fold(candidate) == plain ? (limit, candidate) : nil
        }
        .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1.utf8.lexicographicallyPrecedes($1.1.utf8) }
        .prefix(3).map(\.1)
    }

    /// Bytes beyond which a name resembles nothing.
    private static let longest = 200

    /// Edit distance with transpositions (optimal string alignment).
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        var current = beforeLast
        for i in 1...a.count {
            current[0] = i
            for j in 1...b.count {
                var best = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, beforeLast[j - 2] + 1) }
                current[j] = best
            }
            swap(&beforeLast, &last)
            swap(&last, &current)
        }
        return last[b.count]
    }
}
