import CPlanTemplates
import Diagnostics

/// A file of a plan folder that is yet to be written.
public struct NewFile: Sendable, Hashable {
    /// Relative to the plan folder.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// The small plan that every language has for beginners: it runs as it is, and its comments explain it.
public enum PlanTemplate {
    /// The files of the plan in this language, in byte order of their paths.
    public static func files(_ language: Language) -> [NewFile] {
        var count = 0
        guard let first = plan_templates(&count) else { return [] }
        return UnsafeBufferPointer(start: first, count: count)
            .filter { String(cString: $0.language) == language.rawValue }
            .map { file in
                let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
                return NewFile(path: String(cString: file.path), bytes: bytes)
            }
    }
}
