import Diagnostics
import PlanModel
import Testing

struct AssignmentSettingsCheckTests {
    private static func fixture(reads: [String], set settings: [String: ParameterValue], level: RuleLevel = .indicator)
        -> PlanFixture
    {
        let parameters: [String: ParameterValue] = [
            "near_from": .integer(90), "word": .text("a"), "table": .table(ParameterTable()), "strict": .boolean(true),
        ]
        return PlanFixture(
            indicators: [PlanFixture.indicator("mail.share")],
            tasks: level == .task ? [PlanFixture.task("t")] : [],
            rules: [
                PlanFixture.rule(
                    "r",
                    level,
                    reads: reads + parameters.keys.sorted(),
                    parameters: parameters,
                    inputs: ["total"]
                )
            ],
            assignments: [
                PlanFixture.use(
                    "r",
                    indicators: level == .task ? nil : .glob("**"),
                    tasks: level == .task ? .glob("**") : nil,
                    set: ["total": .text("x")].merging(settings) { $1 }
                )
            ]
        )
    }

    @Test(
        arguments: [
            ["near_from": .number(85.5)], ["near_from": .integer(80)], ["word": .text("b")],
            ["table": .table(ParameterTable(items: [.integer(1)]))],
            ["strict": .boolean(false)], ["target": .integer(90)], ["target": .number(0.5)], ["value": .integer(1)],
            ["relation": .text("above")],
            ["direction": .text("none")], ["meets": .boolean(true)], ["year": .integer(2016)], ["year": .number(2016)],
            ["history": .table(ParameterTable())], ["measure": .text("%")], ["total": .integer(3)],
        ] as [[String: ParameterValue]]
    )
    func `what the rule declares or reads can be set, built-in names included`(settings: [String: ParameterValue]) {
        let reads = ["value", "target", "relation", "direction", "meets", "year", "history", "measure"]
        let checked = Self.fixture(reads: reads, set: settings).checked()
        #expect(checked.assignments.count == 1)
        #expect(checked.diagnostics.items.isEmpty)
    }

    @Test(
        arguments: [
            ("near_from", .text("85"), "a number"), ("word", .integer(1), "a text"), ("table", .integer(1), "a table"),
            ("strict", .integer(1), "true or false"), ("target", .text("90"), "a number"),
            ("value", .boolean(true), "a number"),
            ("direction", .text("upwards"), "one of the words up, down, none"), ("meets", .integer(1), "true or false"),
            ("year", .number(2016.5), "a whole number"), ("year", .text("2016"), "a whole number"),
            ("history", .integer(1), "a table"),
            ("measure", .integer(1), "a text"), ("relation", .integer(1), nil),
        ] as [(String, ParameterValue, String?)]
    )
    func `a value of another kind is an error`(key: String, value: ParameterValue, expected: String?) throws {
        let reads = ["value", "target", "relation", "direction", "meets", "year", "history", "measure"]
        let checked = Self.fixture(reads: reads, set: [key: value]).checked()
        #expect(checked.assignments.isEmpty)
        #expect(checked.diagnostics.items.map(\.code) == [.assignmentValueWrong])
        let diagnostic = try #require(checked.diagnostics.items.first)
        #expect(diagnostic.values["key"] == .text(key))
        if let expected { #expect(diagnostic.message(in: .en).hasSuffix("must be \(expected)")) }
    }

    @Test func `a date of a task is a whole number`() {
        let days = Self.fixture(reads: ["deadline"], set: ["deadline": .integer(17_000)], level: .task)
        #expect(days.checked().assignments.count == 1)
        let text = Self.fixture(reads: ["deadline"], set: ["deadline": .text("2016-06-30")], level: .task)
        #expect(text.codes(of: "r") == [.assignmentValueWrong])
    }

    @Test func `every value of a dated setting is looked at`() {
        var fixture = PlanFixture.sound()
        let days = [DayNumber(rawValue: 0), DayNumber(rawValue: 9)]
        fixture.assignments[0].settings["near_from"] = .dated([
            DatedValue(from: days[0], value: .integer(80)), DatedValue(from: days[1], value: .number(85.5)),
        ])
        #expect(fixture.checked().diagnostics.items.isEmpty)
        fixture.assignments[0].settings["near_from"] = .dated([
            DatedValue(from: days[0], value: .integer(80)), DatedValue(from: days[1], value: .text("85")),
        ])
        #expect(fixture.codes(of: "percent") == [.assignmentValueWrong])
    }

    @Test func `a default of several kinds leaves the kind open`() {
        var fixture = PlanFixture.sound()
        fixture.rules[0].parameters[0].setting = .dated([
            DatedValue(from: DayNumber(rawValue: 0), value: .integer(80)),
            DatedValue(from: DayNumber(rawValue: 9), value: .boolean(false)),
        ])
        fixture.assignments[0].settings["near_from"] = .constant(.boolean(false))
        #expect(fixture.checked().assignments.count == 1)
    }

    @Test(arguments: [
        ("near_form", "near_from"), ("perods", "periods"), ("tarrget", "target"), ("exept", "except"),
        ("indicator", "indicators"),
    ])
    func `an unknown key gets the nearest names`(key: String, nearest: String) {
        var fixture = PlanFixture.sound()
        fixture.assignments[0].settings[key] = .constant(.integer(1))
        let checked = fixture.checked()
        #expect(checked.assignments.isEmpty)
        #expect(checked.diagnostics.items.map(\.code) == [.assignmentKeyUnknown])
        #expect(checked.diagnostics.items[0].suggestions.first == nearest)
    }

    @Test func `a built-in name that the rule doesn't read is unknown to it`() {
        var fixture = PlanFixture.sound()
        fixture.assignments[0].settings["baseline"] = .constant(.integer(1))
        #expect(fixture.codes(of: "percent") == [.assignmentKeyUnknown])
    }

    @Test func `what a read name follows from can be set`() {
        var fixture = PlanFixture.sound()
        fixture.rules[0].reads = ["meets", "near_from"]
        fixture.assignments[0].settings["target"] = .constant(.integer(90))
        #expect(fixture.checked().assignments.count == 1)
        fixture.rules[0].reads = ["value", "near_from"]
        #expect(fixture.codes(of: "percent") == [.assignmentKeyUnknown])
    }

    @Test func `an input that nothing binds is an error`() {
        var fixture = PlanFixture.sound()
        fixture.rules[0].inputs = ["total", "parts"]
        fixture.assignments[0].settings["total"] = .constant(.integer(1))
        let checked = fixture.checked()
        #expect(checked.assignments.isEmpty)
        #expect(checked.diagnostics.items.map(\.code) == [.inputNotBound])
        #expect(checked.diagnostics.items[0].values["name"] == "parts")
    }

    @Test func `an input is supplied by a constant, a binding, or the rule itself`() {
        var fixture = Self.fixture(reads: ["value"], set: [:])
        fixture.assignments[0].settings["total"] = nil
        #expect(fixture.checked().diagnostics.items.map(\.code).contains(.inputNotBound))
        fixture.assignments[0].bindings["total"] = PlanFixture.value("mail.share")
        #expect(fixture.checked().diagnostics.items.isEmpty)
        fixture.assignments[0].bindings = [:]
        fixture.rules[0].ownBindings["total"] = PlanFixture.value("mail.share")
        #expect(fixture.checked().diagnostics.items.isEmpty)
    }

    @Test func `built-in names and parameters can be bound, unknown names can't`() {
        var fixture = Self.fixture(reads: ["value", "previous"], set: [:])
        for name in ["previous", "near_from"] {
            fixture.assignments[0].bindings[name] = PlanFixture.binding(.value(.this), lag: .periods(2))
        }
        #expect(fixture.checked().diagnostics.items.isEmpty)
        fixture.assignments[0].bindings["prevous"] = PlanFixture.value("mail.share")
        let items = fixture.checked().diagnostics.items.filter { $0.code == .assignmentKeyUnknown }
        #expect(items.map(\.suggestions) == [["previous"]])
    }

    @Test func `a name is set or bound, not both`() {
        var fixture = Self.fixture(reads: ["value"], set: [:])
        fixture.assignments[0].bindings["total"] = PlanFixture.value("mail.share")
        #expect(fixture.checked().assignments.isEmpty)
        #expect(fixture.checked().diagnostics.items.map(\.code).contains(.keySetAndBound))
    }
}
