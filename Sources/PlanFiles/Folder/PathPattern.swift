import Spreadsheets

/// A path that plan.lua names, relative to the plan folder. `*` stands for any letters of one name, a part `**` for any
/// folders, none included.
struct PathPattern: Hashable, Sendable {
    /// The path without needless parts: `./data//a.csv` is `data/a.csv`.
    let text: String
    private let parts: [String]

    /// Nil where the path is not relative: `/home/a.csv`, `C:\a.csv`, or nothing at all.
    init?(_ path: String) {
        parts = path.split(separator: "/").map(String.init).filter { $0 != "." }
        text = parts.joined(separator: "/")
        let isDrive = path.dropFirst().first == ":" && path.first!.isLetter
        if path.hasPrefix("/") || path.hasPrefix("\\") || isDrive || parts.isEmpty || path.contains("\0") { return nil }
    }

    /// Whether it may name several files.
    var isPattern: Bool { text.contains("*") }

    /// The files that it names, relative to `folder`, in byte order. A folder of a fitting name is one of them, so that
    /// reading it says what is wrong; only a pattern that ends in a star (`data/*`) passes over folders.
    func files(in folder: String) -> [String] {
        find(parts[...], at: "", in: folder)
            .filter { !text.hasSuffix("*") || !FolderListing.isFolder(folder + "/" + $0) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func find(_ rest: ArraySlice<String>, at path: String, in folder: String) -> [String] {
        guard let part = rest.first else { return [path] }
        let after = rest.dropFirst()
        if part == "**" {
            let within = after.isEmpty ? rest.prefix(0) + ["*"] : after
            let here = find(within, at: path, in: folder)
            return here + folders(at: path, in: folder).flatMap { find(rest, at: $0, in: folder) }
        }
        return names(of: part, at: path, in: folder).flatMap { name in
            find(after, at: path.isEmpty ? name : path + "/" + name, in: folder)
        }
    }

    /// Names in the folder at `path` that `part` stands for. A name is looked for as written and then in any
    /// composition of its letters: file systems and archives may keep “ả” as two letters.
    private func names(of part: String, at path: String, in folder: String) -> [String] {
        let place = path.isEmpty ? folder : folder + "/" + path
        if part == ".." || (!part.contains("*") && FolderListing.exists(place + "/" + part)) { return [part] }
        let wanted = Array(CellText.normalized(part).utf8)
        return names(at: place).filter { PathPattern.matches(wanted[...], Array(CellText.normalized($0).utf8)[...]) }
    }

    private func names(at place: String) -> [String] { (try? FolderListing.names(place)) ?? [] }

    /// Folders within the one at `path`. Links to folders are not followed: they may lead back.
    private func folders(at path: String, in folder: String) -> [String] {
        names(at: path.isEmpty ? folder : folder + "/" + path)
            .map { path.isEmpty ? $0 : path + "/" + $0 }
            .filter { FolderListing.isFolder(folder + "/" + $0) && !FolderListing.isLink(folder + "/" + $0) }
    }

    /// Whether a name fits a part with stars.
    static func matches(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
        // Between stars the pieces stand in order; the first fitting place of each is as good as any later one.
        let pieces = pattern.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
        guard pieces.count > 1 else { return pattern.elementsEqual(name) }
        guard name.starts(with: pieces[0]) else { return false }
        var rest = name.dropFirst(pieces[0].count)
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let at = rest.firstRange(of: piece) else { return false }
            rest = rest[at.upperBound...]
        }
        let last = pieces[pieces.count - 1]
        return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
    }
}
