import Diagnostics
import Testing
import TienDo

@testable import TienDoCommand

@Suite struct RunArgumentsTests {
    @Test func allColumnsWhereNoneIsAskedFor() {
        var diagnostics = DiagnosticList()
        #expect(RunArguments.columns(nil, &diagnostics) == VerdictColumn.standard)
    }

    @Test func columnsComeInTheOrderAskedFor() {
        var diagnostics = DiagnosticList()
        #expect(RunArguments.columns("status, unit", &diagnostics) == [.status, .unit])
        #expect(diagnostics.items.isEmpty)
    }

    @Test(arguments: ["unit,colour", "unit,,status", ""]) func aColumnThatIsNoneIsRefused(text: String) {
        var diagnostics = DiagnosticList()
        #expect(RunArguments.columns(text, &diagnostics) == nil)
        #expect(diagnostics.items.map(\.code) == [.verdictColumnUnknown])
    }

    @Test(arguments: [
        ("2022", true), ("báo cáo", true), ("", false), ("..", false), (".new", false), ("a/b", false),
        ("run.json", false),
    ])
    func onlyANameBelowIsAFolderToKeep(name: String, isSound: Bool) {
        var diagnostics = DiagnosticList()
        #expect(RunArguments.isFolderName(name, &diagnostics) == isSound)
        #expect(diagnostics.items.map(\.code) == (isSound ? [] : [.optionWrong]))
    }

    @Test(
        arguments: [
            (nil, nil, 0), ("out", "/", 0), ("", nil, 1), (nil, "", 1), (nil, "/nowhere", 1), ("", "/dev/null", 2),
        ] as [(String?, String?, Int)]
    )
    func foldersMustBeNamedAndThoseOfRulesBeThere(out: String?, rules: String?, refused: Int) {
        var diagnostics = DiagnosticList()
        #expect(RunArguments.areFolders(out: out, rules: rules, &diagnostics) == (refused == 0))
        #expect(diagnostics.items.map(\.code) == Array(repeating: .optionWrong, count: refused))
    }

    @Test func aFullDiskAndALockedFolderAreToldApart() {
        let reason = LocalizedText(vi: "đĩa đã đầy", en: "the disk is full")
        let full = RunArguments.diagnostics(OutputFailure(path: "out/x", reason: reason), folder: "out")
        #expect(full.items.map(\.code) == [.outputNotWritten])
        #expect(full.items[0].message(in: .en).contains("the disk is full"))
        let locked = RunArguments.diagnostics(OutputFailure(path: "out", reason: reason, isLocked: true), folder: "out")
        #expect(locked.items.map(\.code) == [.outputLocked])
    }
}
