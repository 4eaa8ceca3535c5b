import Foundation
import Testing

/// `tiendo due`, as a user calls it.
@Suite struct DueCommandTests {
    private static let files = [
        "plan.lua": """
        plan "p" {
          title = { vi = "Kế hoạch thử", en = "Trial plan" }, unit = "58", periods = years(2016, 2017),
          judge = { use "deadline" { tasks = "**" }, use "percent_of_plan" { indicators = "**" } },
        }
        """,
        "units.csv":
            "id,name,level,name_en\n58,Tỉnh,province,Province\nso/a,Sở A,agency,Department A\nb,Sở B,agency,Department B\n",
        "indicators.csv": "id,name,direction\nmail,Thư điện tử,up\n",
        "targets.csv": "indicator,period,value\nmail,2016,50\n",
        "data/a.csv": "indicator,period,value,recorded_on\nmail,2016,51,2017-02-01\n",
        "tasks.csv": """
        id,name,lead,deadline,period,completed_on,recorded_on,name_en
        late,Việc chậm,Sở A,30/6/2016,,,1/1/2016,Late work
        late,Việc chậm,Sở A,30/9/2016,,,1/7/2016,Late work
        report,Báo cáo,b,hằng quý,Quý I/2016,30/3/2016,,Report
        always,Trực,b,Thường xuyên,,,,Watch
        done,Việc xong,b,30/6/2016,,1/6/2016,,Done

        """,
    ]

    private func folder(_ changes: [String: String] = [:]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, text) in DueCommandTests.files.merging(changes, uniquingKeysWith: { $1 }) {
            try folder.write(text, to: "p/" + name)
        }
        return folder
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func tasks(_ text: String) throws -> [String] {
        let agencies = try #require(try json(text)["agencies"] as? [[String: Any]])
        return try agencies.flatMap { agency in
            try #require(agency["tasks"] as? [[String: Any]]).map { task in
                let period = (task["period"] as? String).map { " " + $0 } ?? ""
                return "\(agency["unit"] ?? "") \(task["id"] ?? "")\(period) \(task["standing"] ?? "")"
            }
        }
    }

    @Test func overdueTasksAreAResultAndEndWithZero() throws {
        let folder = try folder()
        let output = try Tool.run(["due", "p", "--on", "2016-12-15"], in: folder.url)
        #expect(output.status == 0, "\(output)")
        #expect(output.complaints.isEmpty)
        #expect(output.text.contains("Kính gửi: Sở A"))
        #expect(output.text.contains("Thời hạn: 30/9/2016; quá hạn 76 ngày; thời hạn ban đầu 30/6/2016, đã gia hạn"))
        #expect(output.text.contains("report (Quý II/2016)") && output.text.contains("report (Quý IV/2016)"))
        #expect(!output.text.contains("Việc xong") && !output.text.contains("report (Quý I/2016)"))
    }

    @Test func englishSaysTheSame() throws {
        let folder = try folder()
        let output = try Tool.run(["due", "p", "--on", "15/12/2016", "--lang", "en"], in: folder.url)
        #expect(output.status == 0)
        #expect(output.text.contains("To: Department A") && output.text.contains("76 days overdue"))
        #expect(output.text.contains("Under “Trial plan”, as of 15 December 2016"))
    }

    @Test(arguments: [
        (
            [],
            [
                "so/a late overdue", "b report 2016-Q2 overdue", "b report 2016-Q3 overdue", "b report 2016-Q4 due",
                "b always ongoing",
            ]
        ),
        (
            ["--within", "0"],
            ["so/a late overdue", "b report 2016-Q2 overdue", "b report 2016-Q3 overdue", "b always ongoing"]
        ), (["--units", "so/a"], ["so/a late overdue"]), (["--known-on", "2015-12-31", "--units", "so/a"], []),
    ])
    func optionsNarrowTheList(options: [String], expected: [String]) throws {
        let folder = try folder()
        let output = try Tool.run(["due", "p", "--on", "2016-12-15", "--format", "json"] + options, in: folder.url)
        #expect(output.status == 0, "\(output)")
        #expect(try tasks(output.text) == expected)
    }

    @Test func figuresAreAskedForUntilTheyAreKnown() throws {
        let folder = try folder()
        for (known, periods) in [("2017-01-31", ["2016", "2017"]), ("2017-02-01", ["2017"])] {
            let arguments = ["due", "p", "--on", "2017-12-31", "--data", "--format", "json", "--known-on", known]
            let object = try json(try Tool.run(arguments, in: folder.url).text)
            let agencies = try #require(object["agencies"] as? [[String: Any]])
            let figures = try #require(agencies.first { $0["unit"] as? String == "58" }?["figures"] as? [[String: Any]])
            #expect(figures.map { $0["indicator"] as? String } == ["mail"])
            #expect(figures.first?["periods"] as? [String] == periods)
            #expect(object["on"] as? String == "2017-12-31" && object["known_on"] as? String == known)
        }
    }

    @Test func everyAgencyGetsALetterOfItsOwn() throws {
        let folder = try folder()
        let output = try Tool.run(
            ["due", "p", "--on", "2016-12-15", "--letters", "letters", "--out", "due.txt"],
            in: folder.url
        )
        #expect(output.status == 0 && output.text.isEmpty, "\(output)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/letters").sorted()
        #expect(names == ["b.txt", "so_a.txt"])
        let letter = try folder.text("letters/so_a.txt")
        #expect(letter.contains("Kính gửi: Sở A") && letter.hasSuffix("./.\n"))
        #expect(try folder.text("due.txt").contains(letter))
    }

    @Test func aPlanWithProblemsIsAnsweredAndEndsWithOne() throws {
        let folder = try folder(["tasks.csv": "id,name,lead,deadline\na,A,Sở A,30/6/2016\nb,B,Sở A,một ngày nào đó\n"])
        let output = try Tool.run(["due", "p", "--on", "2016-12-15", "--format", "json"], in: folder.url)
        #expect(output.status == 1)
        #expect(output.complaints.contains("một ngày nào đó"))
        #expect(try tasks(output.text) == ["so/a a overdue", "so/a b unclear"])
    }

    @Test(arguments: [
        (["due", "p"], "--on"), (["due", "p", "--on", "31/02/2016"], "TD0804"),
        (["due", "p", "--on", "2016-12-15", "--within", "-1"], ""),
        (["due", "nowhere", "--on", "2016-12-15"], "TD0101"),
        (["due", "p", "--on", "2016-12-15", "--out", "p"], "TD0814"),
        (["due", "p", "--on", "2016-12-15", "--letters", "p/plan.lua"], "TD0814"),
    ])
    func whatCanNotBeDoneEndsWithTwo(arguments: [String], complaint: String) throws {
        let folder = try folder()
        let output = try Tool.run(arguments, in: folder.url)
        #expect(output.status == 2, "\(output)")
        #expect(output.text.isEmpty)
        #expect(complaint.isEmpty || output.complaints.contains(complaint), "\(output.complaints)")
    }

    @Test func aUnitThatIsNoneIsSaid() throws {
        let folder = try folder()
        let output = try Tool.run(["due", "p", "--on", "2016-12-15", "--units", "c"], in: folder.url)
        #expect(output.complaints.contains("TD0801"))
    }
}
