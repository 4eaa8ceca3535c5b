import Foundation
import Testing
import TienDo

/// One mistake in an otherwise sound plan, and what must be said of it.
struct BadInputCase: Sendable, CustomTestStringConvertible {
    var name: String
    /// Files that differ from the sound plan's; nil: the file is not there.
    var files: [String: String?]
    /// Code, file, row or line, column header, of each diagnostic that must be there.
    var said: [Said]
    /// Lines that `verdicts.csv` must hold: mostly that the rest is judged all the same.
    var judged: [String]

    struct Said: Sendable {
        var code: String
        var file: String
        var row: Int?
        var column: String?
    }

    init(
        _ name: String,
        _ files: [String: String?],
        _ code: String,
        _ file: String,
        _ row: Int? = nil,
        _ column: String? = nil,
        judged: [String] = ["58,mail,2016,percent_of_plan,met,102"]
    ) {
        self.name = name
        self.files = files
        said = [Said(code: code, file: file, row: row, column: column)]
        self.judged = judged
    }

    var testDescription: String { name }

    /// A plan in which nothing is wrong.
    static let soundPlan: [String: String] = [
        "plan.lua": """
        plan "sound" {
          title = { vi = "Kế hoạch thử", en = "A plan for trying" },
          unit = "58", language = "en", numbers = "plain", periods = years(2016, 2017), baseline = 2015,
          judge = {
            use "percent_of_plan" { indicators = { "mail", "portal" } },
            use "meets_target" { indicators = "rank" },
            use "deadline" { tasks = "**" },
          },
        }
        """,
        "units.csv": """
        id,name,level,parent
        58,Ninh Thuận,province,
        S1,Sở Thông tin và Truyền thông,agency,58

        """,
        "objectives.csv": "id,name\nit,Hạ tầng\n",
        "indicators.csv": """
        id,name,objective,measure,direction
        mail,Thư điện tử,it,%,up
        portal,Cổng thông tin,it,cổng,up
        rank,Thứ hạng,it,hạng,down

        """,
        "targets.csv": """
        indicator,unit,period,value,relation
        mail,58,2016,50,
        mail,58,2017,60,
        portal,58,2016,10,at_least
        rank,58,2016,30,

        """,
        "tasks.csv": """
        id,name,lead,assigned_on,deadline,completed_on
        t1,Nối mạng,S1,2016-01-15,30/6/2016,2016-06-01

        """,
        "data/a.csv": """
        indicator,unit,period,value,recorded_on
        mail,58,2016,51,2017-01-10
        portal,58,2016,9,2017-01-10
        rank,58,2016,29,2017-01-10

        """,
    ]

    /// Judges the plan with its mistake and holds it against what was expected.
    ///
    /// - Parameter allowsOthers: whether more may be said than what is expected.
    func prove(allowsOthers: Bool = true, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
        let folder = try TemporaryFolder()
        for (name, text) in BadInputCase.soundPlan { try folder.write(text, to: name) }
        for (name, text) in files {
            if let text {
                try folder.write(text, to: name)
            } else {
                try FileManager.default.removeItem(at: folder.url.appending(path: name))
            }
        }
        let reading = TienDoPlan.read(folder.path)
        let run = reading.plan.map { TienDoPlan.evaluate($0) }
        var diagnostics = reading.diagnostics
        if let run { diagnostics.add(contentsOf: run.diagnostics) }
        for wanted in said {
            let found = diagnostics.items.contains { diagnostic in
                diagnostic.code.id == wanted.code && diagnostic.location.file == wanted.file
                    && (wanted.row == nil || (diagnostic.location.row ?? diagnostic.location.line) == wanted.row)
                    && (wanted.column == nil || diagnostic.location.header == wanted.column)
            }
            #expect(
                found,
                "\(name): \(wanted) is not among\n\(BadInputCase.text(diagnostics))",
                sourceLocation: sourceLocation
            )
        }
        #expect(
            // Of the plan's rules a case uses those that it is about.
            allowsOthers || diagnostics.items.count { $0.code != .ruleUnused } == said.count,
            "\(name): \(BadInputCase.text(diagnostics))",
            sourceLocation: sourceLocation
        )
        for diagnostic in diagnostics.items {
            for language in Language.allCases {
                let message = diagnostic.message(in: language)
                #expect(
                    !message.isEmpty && DiagnosticText.places(in: message).isEmpty,
                    "\(diagnostic.code.id): \(message)"
                )
            }
        }
        let verdicts: [String] =
            run.map { run in
                run.verdicts.map { (verdict: Verdict) -> String in
                    let score = verdict.score.map { $0 == $0.rounded() ? String(Int($0)) : String($0) } ?? ""
                    return
                        "\(verdict.unit),\(verdict.subject),\(verdict.period.text),\(verdict.rule),\(verdict.status.id),\(score)"
                        + (verdict.reason.isEmpty ? "" : ",\(verdict.reason)")
                }
            } ?? []
        for line in judged {
            #expect(
                verdicts.contains(line),
                "\(name): \(line) is not among\n\(verdicts.joined(separator: "\n"))\n\(BadInputCase.text(diagnostics))",
                sourceLocation: sourceLocation
            )
        }
    }

    static func text(_ diagnostics: DiagnosticList) -> String {
        diagnostics.sorted.map { (diagnostic: Diagnostic) -> String in
            let location = diagnostic.location
            return
                "\(diagnostic.code.id) \(location.file):\(location.row ?? location.line ?? 0) \(location.header ?? "") "
                + diagnostic.message(in: .en)
        }.joined(separator: "\n")
    }
}

extension BadInputCase {
    /// A table of the sound plan with one text put in the place of another.
    static func sound(_ file: String, _ old: String, _ new: String) -> [String: String?] {
        let text = soundPlan[file, default: ""]
        precondition(text.contains(old), "\(file) has no “\(old)”")
        return [file: text.replacingOccurrences(of: old, with: new)]
    }

    /// A table of the sound plan with lines added at its end.
    static func adding(_ lines: String, to file: String) -> [String: String?] {
        [file: soundPlan[file, default: ""] + lines + "\n"]
    }
}
