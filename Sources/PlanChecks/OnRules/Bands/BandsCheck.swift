import Diagnostics
import LuaSyntax
import LuaTexts
import PlanModel

/// Bands of values that are out of order, leave a gap or overlap: in chains of conditions on one thing, and in the tables
/// that the word `band` takes.
struct BandsCheck {
    let rule: RuleText
    private let reader: BandReader
    /// Said behind each message: which values a `use` gives the parameters; nothing where they have their defaults.
    private let values: LocalizedText
    /// Where it is said; nil: at the band itself.
    private let place: SourceLocation?

    /// - Parameters:
    ///   - settings: what a `use` sets.
    ///   - day: parameters that change with time are taken as on this day; nil: they are left out.
    init(
        _ rule: RuleText,
        settings: [String: ParameterSetting] = [:],
        on day: DayNumber?,
        at place: SourceLocation? = nil
    ) {
        self.rule = rule
        self.place = place
        var constants: [Int32: Double] = [:]
        var told: [String] = []
        for parameter in rule.parameters where !rule.text.uses[Int(parameter.variable)].contains(where: rule.isWritten)
        {
            let setting = settings[parameter.name] ?? rule.rule.parameter(parameter.name)?.setting
            switch day.flatMap({ setting?.value(on: $0) }) ?? setting?.constant {
            case .integer(let integer)?: constants[parameter.variable] = Double(integer)
            case .number(let number)?: constants[parameter.variable] = number
            default: continue
            }
            if settings[parameter.name] != nil, let number = constants[parameter.variable] {
                told.append("\(parameter.name) = \(NumberSet.only(number).words(false))")
            }
        }
        reader = BandReader(text: rule.text, constants: constants)
        let list = told.joined(separator: ", ")
        values = place == nil ? LocalizedText("") : LocalizedText(vi: " (với \(list))", en: " (with \(list))")
    }

    func find(_ diagnostics: inout DiagnosticList) {
        let text = rule.text
        for node in text.subtree(rule.function) {
            switch text.kind(node) {
            case .block: chains(in: node, &diagnostics)
            case .call:
                if let (callee, arguments) = text.call(node), text.global(callee) == "band", arguments.count == 2 {
                    table(arguments[1], &diagnostics)
                }
            default: break
            }
        }
    }

    // MARK: Chains

    /// `if … elseif …`, and several `if … return … end` one behind the other.
    private func chains(in block: Int32, _ diagnostics: inout DiagnosticList) {
        let text = rule.text
        var conditions: [Int32] = []
        var isClosed = false
        func end(hasMore: Bool, _ diagnostics: inout DiagnosticList) {
            if !conditions.isEmpty { chain(conditions, isClosed: isClosed || hasMore, &diagnostics) }
            conditions = []
            isClosed = false
        }
        for statement in text.children(block) {
            guard text.kind(statement) == .if else {
                end(hasMore: true, &diagnostics)
                continue
            }
            let clauses = text.children(statement)
            let hasElse = text.kind(clauses.last!) == .elseClause
            let bands = clauses.filter { text.kind($0) == .clause }
            conditions += bands.map { text.child($0, 0) }
            let leaves = bands.allSatisfy { self.leaves(text.child($0, 1)) }
            isClosed = hasElse
            // Where a condition holds and the function goes on, those after it are not about what is left.
            if hasElse || !leaves { end(hasMore: true, &diagnostics) }
        }
        end(hasMore: !isLast(block), &diagnostics)
    }

    /// Whether a block ends by leaving the function.
    private func leaves(_ block: Int32) -> Bool {
        rule.text.children(block).last.map { rule.text.kind($0) == .return } ?? false
    }

    /// Whether behind a block the function ends, so that what no condition takes is left without a status.
    private func isLast(_ block: Int32) -> Bool {
        rule.text.parent(block) == rule.function && rule.rule.level != .value
    }

    /// - Parameter isClosed: whatever no condition takes is dealt with.
    private func chain(_ conditions: [Int32], isClosed: Bool, _ diagnostics: inout DiagnosticList) {
        let bands = conditions.map { reader.band($0) }
        guard let subject = bands.compactMap({ $0?.subject }).first else { return }
        var taken = NumberSet.none
        var before: [Band] = []
        for case let band? in bands where band.subject == subject {
            // What no value ever meets is known without the others.
            if band.values.isEmpty { continue }
            if band.values.subtracting(taken).isEmpty {
                report(.bandHidden, band.node, [:], &diagnostics)
            } else if let other = before.first(where: { overlaps($0, band) }) {
                let overlap = other.values.intersection(band.values)
                let line = rule.text.location(other.node).line ?? 0
                report(.bandOverlap, band.node, ["overlap": words(overlap), "line": .number(line)], &diagnostics)
            }
            taken = taken.union(band.values)
            before.append(band)
        }
        // Of a chain that tests other things as well nobody knows what is left; single values leave what is between them.
        guard !isClosed, bands.allSatisfy({ $0?.subject == subject }), !before.contains(where: \.values.isPoints) else {
            return
        }
        let isCounted = BandsCheck.counted.contains(subject)
        let gap = isCounted ? taken.complement.inner.withWholeNumbers : taken.complement.inner
        if !gap.isEmpty { report(.bandGap, conditions.last!, ["gap": words(gap)], &diagnostics) }
    }

    /// Two bands that both have two ends were meant to lie side by side; `x >= 100`, then `x >= 90` were not.
    private func overlaps(_ first: Band, _ second: Band) -> Bool {
        first.values.isBounded && second.values.isBounded && !first.values.intersection(second.values).isEmpty
    }

    // MARK: Tables

    /// `{ {90, 100}, {75, 75}, 0 }`: a band begins where its first number says, and the first one that fits counts.
    private func table(_ table: Int32, _ diagnostics: inout DiagnosticList) {
        let text = rule.text
        let table = text.variable(text.bare(table)).flatMap(text.onlyValue) ?? text.bare(table)
        var least: Double?
        for item in text.items(table) where text.kind(text.bare(item)) == .table {
            guard let first = text.items(text.bare(item)).first, let from = reader.number(first) else { return }
            if let least, from >= least { report(.bandHidden, first, [:], &diagnostics) }
            least = min(least ?? from, from)
        }
        let hasDefault = text.items(table).contains { text.kind(text.bare($0)) != .table }
        guard !hasDefault, let least else { return }
        report(.bandGap, table, ["gap": words(.below(least, including: false))], &diagnostics)
    }

    /// Built-in names of whole numbers: between two of these there is nothing.
    private static let counted: Set<String> = Set(
        [
            Datum.finalYear, .firstMetYear, .baselineYear, .year, .periodStart, .periodEnd, .asOf, .assignedOn,
            .deadline,
            .firstDeadline, .startedOn, .completedOn, .peerRank, .peerCount, .childCount, .childMet, .childMissed,
            .childNoData, .printedDecimals,
        ].map(\.rawValue)
    )

    private func words(_ set: NumberSet) -> DiagnosticValue {
        .localized(LocalizedText(vi: set.words(true), en: set.words(false)))
    }

    private func report(
        _ code: DiagnosticCode,
        _ node: Int32,
        _ values: [String: DiagnosticValue],
        _ diagnostics: inout DiagnosticList
    ) {
        var values = values
        let condition = place == nil ? "" : ": \(rule.text.text(node))"
        values["values"] = .localized(
            LocalizedText(vi: condition + self.values.vi, en: condition + self.values.en)
        )
        diagnostics.add(code, at: place ?? rule.text.location(node), subject: rule.rule.name, values)
    }
}

extension ParameterSetting {
    /// The value of one that doesn't change with time.
    fileprivate var constant: ParameterValue? {
        if case .constant(let value) = self { value } else { nil }
    }
}
