import Diagnostics
import FoundationEssentials
import PlanModel
import RunFiles
import Testing

@Suite struct RunManifestTests {
    private func manifest(_ frame: RunFrame, filters: [String: String] = [:]) -> RunManifest {
        var counts = Array(repeating: 0, count: frame.plan.statuses.statuses.count)
        counts[5] = 3
        counts[0] = 1
        return RunManifest(frame: frame, engine: "1.0", lua: "5.4.4", counts: counts, filters: filters)
    }

    @Test func saysWhatTheRunWasMadeFrom() {
        let manifest = manifest(SampleRun.frame)
        #expect(manifest.plan == "demo" && manifest.asOf == "2022-12-31" && manifest.knownOn == nil)
        #expect(manifest.files.map(\.path) == ["rules/late.lua", "units.csv"])
        #expect(manifest.files.map(\.rows) == [nil, 3])
        #expect(manifest.rules.map { [$0.name, $0.file, $0.sha256] } == [["late", "rules/late.lua", "ab12"]])
        #expect(manifest.counts == ["met": 3, "no_data": 1])
    }

    @Test func knownOnAndFiltersStandOnlyWhereTheyWereAskedFor() throws {
        let plain = String(decoding: try manifest(SampleRun.frame).bytes(), as: UTF8.self)
        #expect(!plain.contains("known_on") && !plain.contains("filters"))
        let frame = SampleRun.frame(knownOn: DayNumber(year: 2022, month: 6, day: 30))
        let asked = String(decoding: try manifest(frame, filters: ["units": "58"]).bytes(), as: UTF8.self)
        #expect(asked.contains("\"known_on\" : \"2022-06-30\"") && asked.contains("\"units\" : \"58\""))
    }

    @Test func bytesAreTheSameEveryTimeAndReadBack() throws {
        let (first, second) = (manifest(SampleRun.frame), manifest(SampleRun.frame()))
        #expect(try first.bytes() == second.bytes())
        #expect(try JSONDecoder().decode(RunManifest.self, from: Data(first.bytes())) == first)
        #expect(try first.bytes().last == UInt8(ascii: "\n"))
    }
}
