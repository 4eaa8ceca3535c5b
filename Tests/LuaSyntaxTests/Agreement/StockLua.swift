import Foundation

/// Debian's `lua5.4`, which scripts/setup installs: the judge of what is a Lua text.
enum StockLua {
    /// Reads texts, each behind a line with its length, and prints a line for each: `ok`, or what is wrong with it.
    private static let script = """
        local file = assert(io.open(arg[1], "rb"))
        while true do
          local line = file:read("l")
          if not line then break end
          local length = tonumber(line)
          local text = length > 0 and file:read(length) or ""
          file:read(1)
          text = text:gsub("^\\239\\187\\191", ""):gsub("^#[^\\n\\r]*", "")
          local chunk, message = load(text, "=t", "t")
          print(chunk and "ok" or (message:gsub("[%c]", " ")))
        end
        """

    struct Failed: Error { var status: Int32 }

    /// Whether Lua's compiler takes a text, called with nothing around it: in a call, texts may be nested less deep.
    static func compiles(_ text: String) throws -> Bool {
        try run(["luac5.4", "-p", "text"], with: ["text": Array(text.utf8)]).status == 0
    }

    /// Of each text what Lua says to it, or nil where it takes it.
    static func complaints(_ texts: [[UInt8]]) throws -> [String?] {
        let bytes: [UInt8] = texts.flatMap { Array("\($0.count)\n".utf8) + $0 + [10] }
        let files = ["texts": bytes, "judge.lua": Array(script.utf8)]
        let (status, said) = try run(["lua5.4", "judge.lua", "texts"], with: files)
        guard status == 0 else { throw Failed(status: status) }
        return said.split(separator: "\n").map { $0 == "ok" ? nil : String($0) }
    }

    /// Runs a command in a folder of its own that holds these files.
    private static func run(_ arguments: [String], with files: [String: [UInt8]]) throws -> (
        status: Int32, said: String
    ) {
        let folder = URL(filePath: NSTemporaryDirectory()).appending(
            path: "lua-syntax-\(UInt64.random(in: 0...(.max)))"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, bytes) in files { try Data(bytes).write(to: folder.appending(path: name)) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardOutput = output
        process.standardError = Pipe()
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }
}
