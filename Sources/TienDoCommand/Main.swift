import ArgumentParser

/// The command: a thin layer over the library that reads arguments, calls a verb and prints.
@main
struct TienDoTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tiendo",
        abstract: "Đánh giá kế hoạch theo số liệu hằng năm. · Judges plans against what happened.",
        discussion: """
            Một kế hoạch là một thư mục gồm các bảng và những quy tắc Lua ngắn.
            A plan is a folder of tables and short Lua rules.

            Mã thoát · Exit status: 0 sạch · clean; 1 có vấn đề trong kế hoạch, số liệu hay quy tắc · problems in the \
            plan, the data or the rules; 2 lệnh không làm được việc · the command could not do its work.
            """,
        version: "tiendo \(EngineText.version)",
        subcommands: [
            RunCommand.self, CheckCommand.self, TestCommand.self, FmtCommand.self, DueCommand.self, RulesCommand.self,
            NewCommand.self, LuaCommand.self,
        ]
    )

    static func main() {
        ProcessMemory.giveBackLargeBlocks()
        ProcessEnding.watch()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            ProcessEnding.exit(for: error, of: self)
        }
    }
}
