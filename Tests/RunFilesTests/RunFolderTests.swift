import Diagnostics
import PlanModel
import RunFiles
import Testing

@Suite struct RunFolderTests {
    private func write(
        _ path: String,
        rows: Int = 10,
        reports: [String: [UInt8]] = ["report.html": Array("<p>".utf8)],
        keep: String? = nil
    ) throws {
        var run = try RunFolder(path: path, frame: SampleRun.frame, language: .vi)
        try run.add(SampleRun.long(rows))
        try run.finish(findings: DiagnosticList(), manifest: Array("{}".utf8), reports: reports, keep: keep)
    }

    @Test func writesAllFilesAndLeavesNothingElse() throws {
        let folder = try TemporaryFolder()
        try write(folder.path + "/plan/out")
        #expect(folder.names("plan/out") == [".lock", "findings.csv", "report.html", "run.json", "verdicts.csv"])
        let lines = folder.text("plan/out/verdicts.csv")?.split(separator: "\n")
        #expect(lines?.count == 11 && lines?[1] == "01,a,2021,late,met,0,,0,0,estimate,")
        #expect(folder.text("plan/out/run.json") == "{}")
    }

    @Test func countsVerdictsByStatus() throws {
        let folder = try TemporaryFolder()
        var run = try RunFolder(path: folder.path, frame: SampleRun.frame, language: .vi)
        try run.add(SampleRun.long(7))
        try run.add(SampleRun.batch(status: 0))
        #expect(run.counts[5] == 7 && run.counts[0] == 1 && run.counts.reduce(0, +) == 8)
    }

    @Test func manyRowsAreWrittenPieceByPiece() throws {
        let folder = try TemporaryFolder()
        try write(folder.path, rows: 20_000)
        let bytes = try #require(folder.bytes("verdicts.csv"))
        #expect(bytes.count(where: { $0 == UInt8(ascii: "\n") }) == 20_001)
    }

    @Test func twoRunsHaveTheSameBytes() throws {
        let (one, two) = (try TemporaryFolder(), try TemporaryFolder())
        try write(one.path)
        try write(two.path)
        try write(two.path)
        for name in ["verdicts.csv", "findings.csv", "report.html", "run.json"] {
            #expect(one.bytes(name) == two.bytes(name))
        }
    }

    @Test func aRunThatIsNotFinishedLeavesTheFormerOne() throws {
        let folder = try TemporaryFolder()
        try write(folder.path, rows: 3)
        let former = folder.text("verdicts.csv")
        do {
            var run = try RunFolder(path: folder.path, frame: SampleRun.frame, language: .vi)
            try run.add(SampleRun.long(5_000))
        }
        #expect(folder.text("verdicts.csv") == former && folder.text("run.json") == "{}")
        #expect(folder.names() == [".lock", "findings.csv", "report.html", "run.json", "verdicts.csv"])
    }

    @Test func aReportThatIsNoLongerMadeGoesWithItsRun() throws {
        let folder = try TemporaryFolder()
        try write(folder.path)
        try folder.put("notes of a user", "notes.txt")
        try write(folder.path, reports: [:])
        #expect(folder.names() == [".lock", "findings.csv", "notes.txt", "run.json", "verdicts.csv"])
    }

    @Test func keptFilesAreTheSameBytesAndOutliveTheNextRun() throws {
        let folder = try TemporaryFolder()
        try write(folder.path, rows: 4, keep: "quý 2")
        #expect(folder.names("quý 2") == ["findings.csv", "report.html", "run.json", "verdicts.csv"])
        let kept = folder.bytes("quý 2/verdicts.csv")
        #expect(kept == folder.bytes("verdicts.csv"))
        try write(folder.path, rows: 9)
        #expect(folder.bytes("quý 2/verdicts.csv") == kept && folder.bytes("verdicts.csv") != kept)
        try write(folder.path, rows: 9, reports: [:], keep: "quý 2")
        #expect(folder.bytes("quý 2/verdicts.csv") == folder.bytes("verdicts.csv"))
        #expect(folder.names("quý 2") == ["findings.csv", "run.json", "verdicts.csv"])
    }

    @Test(arguments: ["", ".", "..", ".new", "../x", "a/b", "/tmp", "a\\b", "run.json", "verdicts.csv", "a\nb", "a\0b"])
    func namesThatLeadElsewhereAreNotKept(_ name: String) throws {
        let folder = try TemporaryFolder()
        #expect(!RunFolder.canKeep(as: name))
        #expect(throws: OutputFailure.self) { try write(folder.path + "/out", keep: name) }
        #expect(folder.names("out") == [".lock"] && folder.names() == ["out"])
    }

    @Test(arguments: ["2022", "quý 2", "trước-điều-chỉnh", "a.b"])
    func plainNamesAreKept(_ name: String) { #expect(RunFolder.canKeep(as: name)) }
}
