import ArgumentParser
import LuaSandbox

/// `tiendo lua`: runs Lua files in the rules' sandbox and prints a line for each.
struct LuaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lua",
        abstract: "Chạy tệp Lua trong môi trường cách ly. · Runs Lua files in the rules' sandbox.",
        discussion: """
            In mỗi tệp một dòng: TỆP, dấu tab, KẾT QUẢ (ok:GIÁ TRỊ, limit:…, error:…), dấu tab, thông báo.
            Prints a line a file: FILE, a tab, the OUTCOME (ok:VALUE, limit:…, error:…), a tab and the message.
            """
    )

    @Option(help: ArgumentHelp("Số lệnh tối đa. · Most instructions.", valueName: "n"))
    var instructions = SandboxLimits.script.instructions

    @Option(help: ArgumentHelp("Bộ nhớ tối đa, byte. · Most memory, in bytes.", valueName: "bytes"))
    var memory = SandboxLimits.script.memory

    @Option(help: ArgumentHelp("Thời gian tối đa, mili giây. · Most time, in milliseconds.", valueName: "ms"))
    var time = SandboxLimits.script.milliseconds ?? 250

    @Argument(help: ArgumentHelp("Các tệp Lua. · Lua files.", valueName: "file"))
    var files: [String]

    func validate() throws {
        for (name, value) in [("--instructions", instructions), ("--memory", memory), ("--time", time)] where value < 1
        {
            throw ValidationError("\(name): phải lớn hơn 0 · must be more than 0")
        }
    }

    func run() throws {
        let limits = SandboxLimits(instructions: instructions, memory: memory, milliseconds: time)
        let runner = ScriptRunner(limits: limits)
        var worst = ExitStatus.clean
        for file in files {
            guard let source = FileBytes.read(file) else {
                Console.complain("tiendo: không đọc được tệp · the file can't be read: \(file)")
                worst = .unable
                continue
            }
            let outcome = runner.run(source, chunk: file)
            Console.print(ScriptOutcome.line(file, outcome))
            if case .failure = outcome, worst == .clean { worst = .problems }
        }
        if worst != .clean { throw worst }
    }
}
