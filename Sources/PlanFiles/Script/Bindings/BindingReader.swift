import Diagnostics
import LuaSandbox
import PlanModel

/// Reads what a name of a rule is bound to: `total = value_of "services.l34"`.
struct BindingReader {
    /// Whose entry it is: a `use` of plan.lua, or a rule.
    let owner: EntryOwner
    let location: SourceLocation

    /// The binding of the entry `key`; nil, and said, where a part of it can't be used.
    func binding(_ key: String, _ word: BindingWord, _ said: LuaWord, _ diagnostics: inout DiagnosticList) -> Binding? {
        let before = diagnostics.items.count
        if word.first == .name, case .assignment = owner {
            report(key, BindingReader.expectedDecimals, &diagnostics)
            return nil
        }
        guard (1...2).contains(said.arguments.count),
            let table = BindingReader.options(said.arguments.dropFirst().first)
        else {
            report(key, BindingReader.expected(word), &diagnostics)
            return nil
        }
        let options = BindingOptionsReader(word: word, key: key, table: table, owner: owner, location: location)
            .read(&diagnostics)
        guard let source = source(word, said.arguments[0], options) else {
            report(key, BindingReader.expected(word), &diagnostics)
            return nil
        }
        let binding = Binding(
            source: source,
            aggregate: word.aggregate,
            lag: options.lag,
            unit: options.unit ?? .own,
            units: options.units,
            periods: options.periods,
            series: options.series ?? [],
            skipsMissing: options.skipsMissing ?? false,
            location: SourceLocation(file: location.file, line: said.line)
        )
        guard diagnostics.items.count == before else { return nil }
        if let expected = BindingReader.wrongSpan(of: binding) {
            report(key, expected, &diagnostics)
            return nil
        }
        return binding
    }

    /// The table of options; an empty one where none is given, nil where something else is.
    private static func options(_ value: LuaValue?) -> LuaTable? {
        switch value {
        case nil: LuaTable()
        case .table(let table) where table.items.isEmpty: table
        default: nil
        }
    }

    private func source(_ word: BindingWord, _ first: LuaValue, _ options: BindingOptions) -> Binding.Source? {
        switch word.first {
        case .figure, .target:
            guard let subject = BindingReader.subject(first) else { return nil }
            return word.first == .figure ? .value(subject) : .target(subject)
        case .status: return first.id.map { .status(assignment: $0, subject: options.subject ?? .this) }
        case .score: return first.id.map { .score(assignment: $0, subject: options.subject ?? .this) }
        case .column: return first.id.map { .column($0) }
        case .unitColumn: return first.id.map { .unitColumn($0) }
        case .name: return first.id.map { .decimals(of: $0) }
        }
    }

    private static func subject(_ value: LuaValue) -> BoundSubject? {
        if case .word(let word) = value, word.word == "this" { return .this }
        return value.id.map { .id($0) }
    }

    /// What a binding of one value, or of many, must be over; nil where it is right.
    ///
    /// A table has one kind of keys, so it is over a glob, or units, or periods; a sum may be over several of them.
    private static func wrongSpan(of binding: Binding) -> LocalizedText? {
        let isPattern = binding.source.subject.map { if case .id(let id) = $0 { Glob(id).isPattern } else { false } }
        guard let aggregate = binding.aggregate else {
            guard isPattern == true else { return nil }
            return LocalizedText(
                vi: "một mã không có dấu *; để đọc nhiều giá trị hãy dùng values_of, sum_of …",
                en: "an id without a *; for many values use values_of, sum_of …"
            )
        }
        let spans = [isPattern == true, binding.units != nil, binding.periods != nil].count { $0 }
        if spans <= 1 || aggregate != .table { return nil }
        return LocalizedText(
            vi: "một bảng theo một loại khóa: hoặc mẫu có dấu *, hoặc units = …, hoặc periods = …",
            en: "a table with one kind of keys: either a pattern with a *, or units = …, or periods = …"
        )
    }

    /// Which name of the rule has which decimals is the rule's business: a `use` may only say how many there are.
    private static let expectedDecimals = LocalizedText(
        vi: "một số nguyên, hoặc một bảng số nguyên; decimals_of chỉ viết trong inputs của quy tắc",
        en: "a whole number, or a table of such; decimals_of stands in the inputs of a rule alone"
    )

    private static func expected(_ word: BindingWord) -> LocalizedText {
        let example: String =
            switch word.first {
            case .figure where word.aggregate != nil:
                "\(word.name) \"a.*\", \(word.name)(this, { units = \"children\" })"
            case .figure, .target: "\(word.name) \"a.b\", \(word.name)(this, { lag = 1 })"
            case .status where word.aggregate != nil: "\(word.name)(\"a\", { subject = \"b.*\" })"
            case .status, .score: "\(word.name) \"a\", \(word.name)(\"a\", { subject = \"b\" })"
            case .column, .unitColumn, .name: "\(word.name) \"a\""
            }
        return LocalizedText(vi: "một nguồn viết như \(example)", en: "a source written as \(example)")
    }

    private func report(_ key: String, _ expected: LocalizedText, _ diagnostics: inout DiagnosticList) {
        diagnostics.add(owner.wrong(key, expected: expected, at: location))
    }
}
