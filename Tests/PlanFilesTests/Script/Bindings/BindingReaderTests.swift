import Diagnostics
import LuaSandbox
import PlanModel
import Testing

@testable import PlanFiles

struct BindingReaderTests {
    /// Where the word stands; its `use` stands a line before.
    private static let location = SourceLocation(file: "plan.lua", line: 4)

    /// What `x = …` in a `use` is bound to.
    private func read(_ value: String) -> (binding: Binding?, found: DiagnosticList) {
        let (plan, found) = planEntries("judge = {\n  use \"late\" {\n    x = \(value)\n  }\n},")
        return (plan?.assignments.first?.bindings["x"], found)
    }

    /// Every word of the contract with its options.
    private static let readings: [(value: String, binding: Binding)] = [
        ("value_of \"a.b\"", Binding(source: .value(.id("a.b")), location: location)),
        ("value_of(this, { lag = 1 })", Binding(source: .value(.this), lag: .periods(1), location: location)),
        ("value_of(this, { lag = 0 })", Binding(source: .value(.this), location: location)),
        (
            "value_of(\"a\", { lag = { years = 2 } })",
            Binding(source: .value(.id("a")), lag: .years(2), location: location)
        ),
        (
            "value_of(\"a\", { unit = \"parent\" })",
            Binding(source: .value(.id("a")), unit: .parent, location: location)
        ),
        ("value_of(\"a\", { unit = \"VN\" })", Binding(source: .value(.id("a")), unit: .id("VN"), location: location)),
        (
            "value_of(this, { series = \"appraised\" })",
            Binding(source: .value(.this), series: ["appraised"], location: location)
        ),
        (
            "value_of(this, { series = { \"appraised\", \"self\" } })",
            Binding(source: .value(.this), series: ["appraised", "self"], location: location)
        ),
        ("target_of \"a\"", Binding(source: .target(.id("a")), location: location)),
        (
            "target_of(this, { lag = 1, unit = \"parent\" })",
            Binding(source: .target(.this), lag: .periods(1), unit: .parent, location: location)
        ),
        ("status_of \"percent\"", Binding(source: .status(assignment: "percent", subject: .this), location: location)),
        (
            "score_of(\"percent\", { subject = \"a.b\", unit = \"parent\", lag = 1 })",
            Binding(
                source: .score(assignment: "percent", subject: .id("a.b")),
                lag: .periods(1),
                unit: .parent,
                location: location
            )
        ),
        ("column \"limit\"", Binding(source: .column("limit"), location: location)),
        ("unit_column \"population\"", Binding(source: .unitColumn("population"), location: location)),
        (
            "unit_column(\"population\", { unit = \"parent\" })",
            Binding(source: .unitColumn("population"), unit: .parent, location: location)
        ),
        ("values_of \"a\"", Binding(source: .value(.id("a")), aggregate: .table, location: location)),
        ("values_of \"a.*\"", Binding(source: .value(.id("a.*")), aggregate: .table, location: location)),
        (
            "values_of(this, { units = \"children\", skip_missing = true })",
            Binding(
                source: .value(.this),
                aggregate: .table,
                units: .children,
                skipsMissing: true,
                location: location
            )
        ),
        (
            "statuses_of(\"percent\", { subject = \"a.*\" })",
            Binding(source: .status(assignment: "percent", subject: .id("a.*")), aggregate: .table, location: location)
        ),
        (
            "statuses_of(\"percent\", { periods = \"quarters\" })",
            Binding(
                source: .status(assignment: "percent", subject: .this),
                aggregate: .table,
                periods: .quarters,
                location: location
            )
        ),
        (
            "sum_of(\"a\", { periods = \"months\" })",
            Binding(source: .value(.id("a")), aggregate: .sum, periods: .months, location: location)
        ),
        (
            "mean_of(\"a\", { units = \"peers\" })",
            Binding(source: .value(.id("a")), aggregate: .mean, units: .peers, location: location)
        ),
        (
            "min_of(\"a\", { units = { level = \"commune\" } })",
            Binding(
                source: .value(.id("a")),
                aggregate: .min,
                units: .selected(.columns(["level": "commune"])),
                location: location
            )
        ),
        (
            "max_of(\"a.*\", { units = \"level:commune\", periods = \"halves\" })",
            Binding(
                source: .value(.id("a.*")),
                aggregate: .max,
                units: .selected(.level("commune")),
                periods: .halves,
                location: location
            )
        ),
        ("count_of \"**\"", Binding(source: .value(.id("**")), aggregate: .count, location: location)),
    ]

    @Test(arguments: readings) func aWordIsReadWithItsOptions(value: String, binding: Binding) {
        let (read, found) = read(value)
        #expect(found.items.isEmpty)
        #expect(read == binding)
    }

    @Test func everyWordOfScriptsIsKnown() {
        #expect(BindingWord.all.map(\.name).sorted() == DeclarationScript.Word.bindingNames.sorted())
        for word in BindingWord.all where word.first != .name {
            #expect(BindingReaderTests.readings.contains { $0.value.hasPrefix(word.name) }, "\(word.name)")
        }
    }

    /// Decimals are the rule's business: a `use` says how many there are, or nothing.
    @Test func decimalsAreNotBoundByAUse() {
        let (binding, found) = read("decimals_of \"total\"")
        #expect(binding == nil)
        #expect(found.places == ["TD0604 plan.lua:4"])
        #expect(
            found.lines(.vi)[0].hasSuffix(
                "phải là một số nguyên, hoặc một bảng số nguyên; decimals_of chỉ viết trong inputs của quy tắc"
            )
        )
    }

    @Test(arguments: [
        "value_of()", "value_of(5)", "value_of(\"\")", "value_of(missing)", "value_of(\"a\", 1)",
        "value_of(\"a\", { 1 })", "value_of(\"a\", {}, 1)", "value_of \"a.*\"", "target_of \"a.*\"", "status_of(this)",
        "status_of(\"percent\", { subject = \"a.*\" })", "column(1)", "unit_column(this)",
        "values_of(\"a.*\", { units = \"children\" })", "values_of(this, { units = \"peers\", periods = \"months\" })",
    ])
    func whatIsNotWrittenAsAWordWantsItIsToldOnItsLine(value: String) {
        let (binding, found) = read(value)
        #expect(binding == nil)
        #expect(found.places == ["TD0604 plan.lua:4"])
        #expect(found.items[0].values["key"] == "x")
    }

    @Test func whatItMustBeIsSaidInBothLanguages() {
        let (_, found) = read("value_of \"a.*\"")
        #expect(
            found.lines(.en) == [
                "TD0604 plan.lua, line 4: the assignment “late”: “x” must be an id without a *; "
                    + "for many values use values_of, sum_of …"
            ]
        )
        let (_, many) = read("values_of(\"a.*\", { units = \"peers\" })")
        #expect(
            many.lines(.vi) == [
                "TD0604 plan.lua, dòng 4: phép đánh giá “late”: mục “x” phải là một bảng theo một loại khóa: "
                    + "hoặc mẫu có dấu *, hoặc units = …, hoặc periods = …"
            ]
        )
    }
}
