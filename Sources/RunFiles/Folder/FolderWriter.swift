/// Writes files that are not a run's: letters, a new plan folder.
public enum FolderWriter {
    /// A file to be written.
    public struct File: Sendable, Hashable {
        /// Relative to the folder; folders on the way are made.
        public var path: String
        public var bytes: [UInt8]

        public init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// Writes files into a folder, which is made where it is missing. What has one of their names is replaced.
    ///
    /// - Throws: `OutputFailure`; the files before the one that failed are written.
    public static func write(_ files: [File], into folder: String) throws(OutputFailure) {
        try Folders.make(folder)
        for file in files {
            let path = folder + "/" + file.path
            if let slash = file.path.lastIndex(of: "/") { try Folders.make(folder + "/" + file.path[..<slash]) }
            try write(file.bytes, to: path)
        }
    }

    /// Writes one file; what has its name is replaced.
    public static func write(_ bytes: [UInt8], to path: String) throws(OutputFailure) {
        let output = try OutputFile(path: path)
        try output.write(bytes)
        try output.close()
    }

    /// Fills a folder that is not there yet, or empty: nothing is ever written over.
    ///
    /// - Throws: `OutputFailure`, also where something stands in the folder, be it hidden.
    public static func fill(_ folder: String, with files: [File]) throws(OutputFailure) {
        if Folders.exists(folder), !Folders.names(in: folder).isEmpty {
            throw OutputFailure(path: folder, reason: OutputFailure.notEmpty)
        }
        try write(files, into: folder)
    }
}
