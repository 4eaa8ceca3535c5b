import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

struct AssignmentReaderTests {
    private func read(_ entries: String) -> (assignment: RuleAssignment?, found: DiagnosticList) {
        let (plan, found) = planEntries("judge = {\n  use \"late\" {\n    \(entries)\n  }\n},")
        return (plan?.assignments.first, found)
    }

    @Test func everyEntryIsRead() throws {
        let (read, found) = read(
            """
            as = "late.tasks", tasks = { "a.*", { lead = "SNV" } }, except = "a.b", units = { "58", "level:commune" },
            periods = quarters(2016), near_from = 90, cap = 1.5, strict = true, label = "x", target = 90,
            peers = { asean = "1" }, peers_min = 8, of = { "percent", "late" }, previous = value_of(this, { lag = 2 }),
            bands = { { 90, 100 }, low = "a", [5] = false },
            points = dated { { from = "2019-01-01", value = 40, basis = "QĐ 1" }, { from = date(2016, 1, 1), value = 50 } },
            """
        )
        #expect(found.items.isEmpty)
        let assignment = try #require(read)
        #expect(assignment.name == "late.tasks")
        #expect(assignment.rule == "late")
        #expect(assignment.tasks == .any([.glob("a.*"), .columns(["lead": "SNV"])]))
        #expect(assignment.indicators == nil)
        #expect(assignment.except == .glob("a.b"))
        #expect(assignment.units == .any([.glob("58"), .level("commune")]))
        #expect(assignment.periods?.map(\.text) == ["2016-Q1", "2016-Q2", "2016-Q3", "2016-Q4"])
        #expect(assignment.location == SourceLocation(file: "plan.lua", line: 3))
        #expect(assignment.peers == .columns(["asean": "1"]))
        #expect(assignment.peersMin == 8)
        #expect(assignment.of == ["percent", "late"])
        #expect(assignment.bindings.keys.sorted() == ["previous"])
        #expect(assignment.bindings["previous"]?.lag == .periods(2))
        #expect(assignment.settings["previous"] == nil)
        #expect(assignment.settings["near_from"] == .constant(.integer(90)))
        #expect(assignment.settings["cap"] == .constant(.number(1.5)))
        #expect(assignment.settings["strict"] == .constant(.boolean(true)))
        #expect(assignment.settings["label"] == .constant(.text("x")))
        #expect(assignment.settings["target"] == .constant(.integer(90)))
        #expect(
            assignment.settings["bands"]
                == .constant(
                    .table(
                        ParameterTable(
                            items: [.table(ParameterTable(items: [.integer(90), .integer(100)]))],
                            fields: [
                                ParameterField(key: .integer(5), value: .boolean(false)),
                                ParameterField(key: .text("low"), value: .text("a")),
                            ]
                        )
                    )
                )
        )
        #expect(
            assignment.settings["points"]
                == .dated([
                    DatedValue(from: DayNumber(text: "2016-01-01")!, value: .integer(50)),
                    DatedValue(from: DayNumber(text: "2019-01-01")!, value: .integer(40), basis: "QĐ 1"),
                ])
        )
    }

    @Test(arguments: [
        ("indicators = \"a\"", Selector.glob("a")), ("indicators = { \"a\" }", .glob("a")),
        ("indicators = { asean = \"1\", x = \" y \" }", .columns(["asean": "1", "x": "y"])),
        ("indicators = { \"a\", asean = \"1\" }", .any([.glob("a"), .columns(["asean": "1"])])),
        ("indicators = { { \"a\", \"b\" }, \"c\" }", .any([.any([.glob("a"), .glob("b")]), .glob("c")])),
        ("indicators = \"b\u{309}\"", .glob("b\u{309}")),
    ])
    func selectorsAreTextsListsAndTests(entry: String, selector: Selector) {
        #expect(read(entry).assignment?.indicators == selector)
    }

    @Test(arguments: [
        ("as = 5", "TD0604"), ("as = \"\"", "TD0604"), ("tasks = 5", "TD0604"), ("tasks = {}", "TD0604"),
        ("indicators = { asean = 1 }", "TD0604"), ("units = 58", "TD0604"), ("except = true", "TD0604"),
        ("periods = \"x\"", "TD0303"), ("periods = true", "TD0604"), ("\"a\"", "TD0604"),
        ("near = missing", "TD0604"), ("near = 1 / 0", "TD0604"), ("near = function() end", "TD0604"),
        ("near = { missing }", "TD0604"), ("near = years(2016)", "TD0604"),
        ("near = dated {}", "TD0604"), ("near = dated { { from = \"2016-02-30\", value = 1 } }", "TD0604"),
        ("near = dated { { from = \"2016-01-01\" } }", "TD0604"),
        ("near = dated { { from = \"2016-01-01\", value = 1, note = 1 } }", "TD0604"),
        ("near = dated { { from = \"2016-01-01\", value = 1 }, { from = \"2016-01-01\", value = 2 } }", "TD0604"),
        ("total = value_of(5)", "TD0604"), ("previous = value_of(this, { lag = -1 })", "TD0604"),
        ("previous = value_of(this, { lagg = 1 })", "TD0611"), ("part = value_of \"a.*\"", "TD0604"),
        ("peers = 5", "TD0604"), ("of = {}", "TD0604"), ("of = { 5 }", "TD0604"), ("of = true", "TD0604"),
        ("peers_min = 0", "TD0604"), ("peers_min = 1.5", "TD0604"), ("peers_min = \"8\"", "TD0604"),
        ("keep = \"observed\"", "TD0612"),
    ])
    func whatCannotBeUsedIsToldOnItsLine(entry: String, code: String) {
        let (assignment, found) = read(entry)
        #expect(assignment == nil)
        // What has no name has no place of its own.
        #expect(found.places == ["\(code) plan.lua:\(entry.hasPrefix("\"") ? 3 : 4)"])
    }

    @Test func faultsAreNamedInBothLanguages() {
        let (_, found) = read("as = \"x\", total = value_of(\"a\", { series = 1 }), tasks = 5")
        #expect(
            found.lines(.en) == [
                "TD0604 plan.lua, line 4: the assignment “x”: “total.series” must be the name of a series, "
                    + "as \"self\", or a list of names",
                "TD0604 plan.lua, line 4: the assignment “x”: “tasks” must be an id or a pattern \"a.*\", "
                    + "a test { column = \"value\" }, or a list of such",
            ]
        )
        #expect(
            found.lines(.vi) == [
                "TD0604 plan.lua, dòng 4: phép đánh giá “x”: mục “total.series” phải là tên một chuỗi số liệu, "
                    + "như \"self\", hoặc một danh sách tên",
                "TD0604 plan.lua, dòng 4: phép đánh giá “x”: mục “tasks” phải là một mã hoặc mẫu \"a.*\", "
                    + "một điều kiện { cột = \"giá trị\" }, hoặc một danh sách các thứ đó",
            ]
        )
    }

    @Test func oneNameInPlaceOfAListOfAssignments() {
        #expect(read("of = \"percent\"").assignment?.of == ["percent"])
        #expect(read("tasks = \"*\"").assignment?.of == nil)
    }

    @Test func aLoneUseHasNoEntries() {
        let (plan, found) = planEntries("judge = { use \"late\", use \"b\" { tasks = \"*\" } },")
        #expect(found.items.isEmpty)
        #expect(plan?.assignments.map(\.name) == ["late", "b"])
        #expect(plan?.assignments[0].tasks == nil)
    }

    @Test func oneFaultyUseCostsItselfAlone() {
        let (plan, found) = planEntries("judge = {\nuse \"a\" { tasks = 1 },\nuse \"b\" { tasks = \"*\" } },")
        #expect(plan?.assignments.map(\.name) == ["b"])
        #expect(found.places == ["TD0604 plan.lua:3"])
    }
}
