import ArgumentParser

@main
struct TienDoTool: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "tiendo")
}
