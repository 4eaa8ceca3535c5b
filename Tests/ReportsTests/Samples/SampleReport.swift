import Diagnostics
import PlanModel

@testable import Reports

extension SampleRun {
    /// The plan's verdicts of two years.
    static var evaluated: SampleRun {
        var run = SampleRun()
        run.add("58", "par.rank", "2021", "no_data", reason: Reason(.missing, first: 0b100))
        run.add("58", "papi.rank", "2021", "missed", score: 71.4, value: 14, target: 10)
        run.add("58", "pci.score", "2021", "met", score: 101, value: 62.23, target: 61.5)
        run.add("58", "par.rank", "2022", "missed", score: 86.21, value: 29, target: 25)
        run.add("58", "papi.rank", "2022", "met", score: 100, value: 4, target: 4)
        run.add("58", "pci.score", "2022", "exceeded", score: 104.29, value: 65.43, target: 62.73, flags: .methodBreak)
        run.add("58", "sipas", "2022", "near", score: 91.28, value: 81.83, target: 89.64, flags: .provisional)
        run.add("58", "files", "2022", "met", score: 154.2, value: 1847.5, target: 1198, flags: [.estimate, .open])
        run.add("58", "mail.share", "2022", "met", score: 102.22, value: 92, target: 90)
        run.add("so-noivu", "mail.share", "2022", "no_data", target: 95, reason: Reason(.missing, first: 1))
        run.add("so-tttt", "mail.share", "2022", "no_data", target: 90, reason: Reason(.missing, first: 1, second: 1))
        run.add("so-tttt", "t.portal", "2022", "overdue", score: 0)
        run.add("so-noivu", "t.training", "2022", "done", score: 100, note: "sớm <b>1 tháng</b>")
        return run
    }

    func content(_ diagnostics: DiagnosticList = DiagnosticList()) -> ReportContent {
        var collector = ReportCollector(frame: frame)
        collector.add(batch)
        return collector.finish(diagnostics: diagnostics, engine: "TienDo 1.0")
    }

    /// The page of a report on it.
    func page(_ language: Language = .vi, _ diagnostics: DiagnosticList = DiagnosticList()) -> String {
        String(decoding: HTMLReport.bytes(content(diagnostics), language: language), as: UTF8.self)
    }
}

extension String {
    /// How often a text stands in it.
    func count(of text: String) -> Int { ranges(of: text).count }

    /// The cells of the table row of a page that holds a text, without markup; empty where no row does.
    func cells(ofRowWith text: String) -> [String] {
        let row = split(separator: "\n").first { $0.contains(text) } ?? ""
        return row.matches(of: /<t[dh][^>]*>(.*?)<\/t[dh]>/).map { String($0.1).replacing(/<[^>]*>/, with: "") }
    }
}
