import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct IllustrationTests {
    @Test(arguments: ["illustrative", "Illustrative: for the example", " minh họa", "Minh hoạ", "MINH HỌA (tự đặt)"])
    func theseWordsMark(_ basis: String) { #expect(Illustration.isMadeUp(basis)) }

    @Test(arguments: ["", "Kế hoạch 1334/KH-UBND", "not illustrative", "minh bạch"])
    func othersDoNot(_ basis: String) { #expect(!Illustration.isMadeUp(basis)) }

    @Test func anIndicatorMayBeMadeUpItself() {
        var run = SampleRun()
        run.plan.indicators[5].further = ["Căn cứ": "minh họa"]
        run.add("58", "files", "2022", "met", value: 1)
        #expect(run.content().illustrativeCount == 1)
    }

    @Test func ofRevisionsTheLastKnownOneTells() {
        var run = SampleRun()
        run.plan.targets[3].basis = "illustrative"
        run.plan.targets[3].recordedOn = SampleRun.day("2022-01-01")
        var later = run.plan.targets[3]
        later.basis = "Quyết định 1"
        later.recordedOn = SampleRun.day("2022-06-01")
        run.plan.targets.append(later)
        run.add("58", "sipas", "2022", "met", value: 1)
        #expect(run.content().illustrativeCount == 0)
        run.knownOn = "2022-05-01"
        #expect(run.content().illustrativeCount == 1)
    }
}
