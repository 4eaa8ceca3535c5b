import Diagnostics
import LuaSandbox
import PlanModel

/// What the options of a binding say; nil where they say nothing.
struct BindingOptions {
    var lag: Lag?
    var unit: BoundUnit?
    var units: BoundUnits?
    var periods: SubPeriods?
    var series: [String]?
    var skipsMissing: Bool?
    var subject: BoundSubject?
}

/// Reads the table of options of a binding.
struct BindingOptionsReader {
    let word: BindingWord
    /// The entry that is bound.
    let key: String
    let table: LuaTable
    let owner: EntryOwner
    let location: SourceLocation

    private static let expectedLag = LocalizedText(
        vi: "một số nguyên từ 0 (số kỳ trước), hoặc { years = 1 } (số năm trước)",
        en: "a whole number from 0 (periods before), or { years = 1 } (years before)"
    )
    private static let expectedUnit = LocalizedText(
        vi: "\"parent\" hoặc mã của một đơn vị",
        en: "\"parent\" or the id of a unit"
    )
    private static let expectedUnits = LocalizedText(
        vi: "\"children\", \"peers\", một mẫu mã đơn vị, một điều kiện { cột = \"giá trị\" }, hoặc một danh sách",
        en: "\"children\", \"peers\", a pattern of unit ids, a test { column = \"value\" }, or a list of such"
    )
    private static let expectedSeries = LocalizedText(
        vi: "tên một chuỗi số liệu, như \"self\", hoặc một danh sách tên",
        en: "the name of a series, as \"self\", or a list of names"
    )

    /// Unknown options, those of other words, and wrong kinds are said and passed over.
    func read(_ diagnostics: inout DiagnosticList) -> BindingOptions {
        let names = word.options.map(\.rawValue)
        for field in table.fields {
            let option = ScriptEntries.text(ofKey: field.key)
            guard !names.contains(option) else { continue }
            diagnostics.add(
                .bindingOptionUnknown,
                at: location,
                subject: owner.subject,
                ["key": .text(key), "word": .text(word.name), "option": .text(option)],
                suggestions: NearestNames.of(option, among: names)
            )
        }
        var options = BindingOptions()
        options.lag = option(.lag, BindingOptionsReader.expectedLag, &diagnostics, BindingOptionsReader.lag) ?? nil
        options.unit = option(.unit, BindingOptionsReader.expectedUnit, &diagnostics) { value in
            value.id.map { $0 == "parent" ? .parent : .id($0) }
        }
        options.units = option(.units, BindingOptionsReader.expectedUnits, &diagnostics, BindingOptionsReader.units)
        let words = ScriptKind.word(of: SubPeriods.allCases.map(\.rawValue))
        options.periods = option(.periods, words, among: SubPeriods.allCases.map(\.rawValue), &diagnostics) {
            $0.id.flatMap(SubPeriods.init(rawValue:))
        }
        options.series = option(.series, BindingOptionsReader.expectedSeries, &diagnostics) { $0.ids }
        options.skipsMissing = option(.skipMissing, ScriptKind.boolean, &diagnostics) { $0.boolean }
        options.subject = option(.subject, ScriptKind.id, &diagnostics) { value in value.id.map { .id($0) } }
        return options
    }

    private func option<Value>(
        _ option: BindingOption,
        _ expected: LocalizedText,
        among words: [String] = [],
        _ diagnostics: inout DiagnosticList,
        _ parse: (LuaValue) -> Value?
    ) -> Value? {
        guard word.options.contains(option), let value = table[option.rawValue] else { return nil }
        if let parsed = parse(value) { return parsed }
        let suggestions = value.text.map { NearestNames.of($0, among: words) } ?? []
        diagnostics.add(
            owner.wrong("\(key).\(option.rawValue)", expected: expected, at: location, suggestions: suggestions)
        )
        return nil
    }

    /// No lag at all is the row's own period. The outer nil: it can't be read.
    private static func lag(_ value: LuaValue) -> Lag?? {
        if let periods = value.wholeNumber, periods >= 0 { return .some(periods == 0 ? nil : .periods(periods)) }
        guard case .table(let table) = value, table.items.isEmpty, table.fields.count == 1,
            let years = table["years"]?.wholeNumber, years >= 0
        else { return nil }
        return .some(years == 0 ? nil : .years(years))
    }

    private static func units(_ value: LuaValue) -> BoundUnits? {
        switch value.id {
        case "children": .children
        case "peers": .peers
        default: SelectorReader.units(value).map { .selected($0) }
        }
    }
}
