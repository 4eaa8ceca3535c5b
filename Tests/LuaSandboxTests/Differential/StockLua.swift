import Foundation

/// Debian's `lua5.4`, which scripts/setup installs: what the sandbox's own functions are compared with.
enum StockLua {
    /// Makes of any values a text of letters, digits and a few signs.
    static let prelude = """
        local function show(...)
          local r = {}
          for i = 1, select("#", ...) do
            local v = (select(i, ...))
            r[i] = type(v) .. ":" .. (type(v) == "table" and "" or (tostring(v):gsub("[^%w. +-]", function(c)
              return ("\\\\%03d"):format(c:byte())
            end)))
          end
          return table.concat(r, ",")
        end

        """

    struct Failed: Error {
        var status: Int32
    }

    /// What each expression gives in one process; `error` for those that fail.
    static func results(_ expressions: [String]) throws -> [String] {
        let folder = URL(filePath: NSTemporaryDirectory())
            .appending(path: "stock-lua-\(ProcessInfo.processInfo.processIdentifier)-\(UInt64.random(in: 0...(.max)))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "cases.lua")
        let lines = expressions.map { "function() return \($0) end," }.joined(separator: "\n")
        // Few functions a table, so that none has too many constants.
        let source =
            prelude + "local cases = {\n\(lines)\n}\n" + """
                for _, case in ipairs(cases) do
                  local ok, text = pcall(case)
                  io.write(ok and text or "error", "\\n")
                end
                """
        try Data(source.utf8).write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["lua5.4", file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(status: process.terminationStatus) }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast().map(String.init)
    }
}
