import Diagnostics
import PlanModel
import Workers

/// Reads the files of one plan folder and keeps account of them: their hashes stand in run.json.
struct FilesRead {
    let folder: String
    private var hashes: [String: Hash] = [:]
    /// Whether large files are hashed by a thread beside what is done with them.
    private let hashesAside: Bool
    /// The hash that such a thread is at work on. There is one at a time.
    private var latest: PendingValue<String>?
    /// Files of the folder that were read, or were to be: of one that can't be read that was said.
    private(set) var tried: Set<String> = []

    /// Files that are open to be read, and how many may be.
    private var openCount = 0
    private static let mostOpen = 100

    /// A file of so many bytes is worth a thread, or being read piece by piece.
    private static let large = 1 << 18

    private enum Hash {
        case known(String)
        case pending(PendingValue<String>)

        var text: String {
            switch self {
            case .known(let text): text
            case .pending(let value): value.value
            }
        }
    }

    init(folder: String, hashesAside: Bool = false) {
        self.folder = folder
        self.hashesAside = hashesAside
    }

    /// The bytes of a file of the plan folder; nil, and said, where it can't be read.
    mutating func bytes(_ path: String, _ diagnostics: inout DiagnosticList) -> [UInt8]? {
        pass(path)
        do throws(FileFailure) {
            let bytes = try FileBytes.read(folder + "/" + path)
            add(path, bytes)
            return bytes
        } catch {
            diagnostics.add(.fileUnreadable, at: SourceLocation(file: path), ["reason": .localized(error.reason)])
            return nil
        }
    }

    /// A file of the plan folder, to be read as its bytes are asked for; nil, and said, where it can't be. Of a large one
    /// whoever reads it works out the hash, for `add(_:hash:)`.
    mutating func windows(_ path: String, _ diagnostics: inout DiagnosticList) -> FileWindows? {
        pass(path)
        if openCount < FilesRead.mostOpen, let windows = try? FileWindows(path: folder + "/" + path),
            windows.size >= FilesRead.large
        {
            openCount += 1
            return windows
        }
        return bytes(path, &diagnostics).map { FileWindows($0) }
    }

    /// Takes account of a file that was read by somebody else.
    mutating func add(_ path: String, hash: String) { hashes[path] = .known(hash) }

    /// Notes that a file was to be read, and that something was said where it could not be.
    mutating func pass(_ path: String) { tried.insert(path) }

    /// Takes account of bytes that came from elsewhere, as those of a standard rule.
    mutating func add(_ path: String, _ bytes: [UInt8]) {
        guard hashesAside, bytes.count >= FilesRead.large else {
            hashes[path] = .known(SHA256.hexadecimal(of: bytes))
            return
        }
        _ = latest?.value
        let hash = PendingValue { SHA256.hexadecimal(of: bytes) }
        latest = hash
        hashes[path] = .pending(hash)
    }

    /// In byte order of the paths, with the numbers of rows of those that are tables.
    func files(rowCounts: [String: Int]) -> [PlanFile] {
        hashes.map { PlanFile(path: $0.key, sha256: $0.value.text, rows: rowCounts[$0.key]) }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}
