import Diagnostics

/// Nearest names for texts that name nothing. Finding them takes long where there are many names, so it is done for
/// the first few texts only.
struct Suggestions {
    private static let limit = 20
    private let candidates: [String]
    private var found: [String: [String]] = [:]

    init(among candidates: [String]) { self.candidates = candidates }

    mutating func of(_ text: String) -> [String] {
        if let names = found[text] { return names }
        guard found.count < Suggestions.limit else { return [] }
        let names = NearestNames.of(text, among: candidates)
        found[text] = names
        return names
    }
}
