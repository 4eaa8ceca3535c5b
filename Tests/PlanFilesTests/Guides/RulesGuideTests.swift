import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

/// `docs/rules.md` and its twin say of rules what the sources do.
@Suite struct RulesGuideTests {
    @Test(arguments: Guide.rules) func `Every entry of a rule stands in the guide`(guide: Guide) {
        let heading = guide.isVietnamese ? "Các mục của một quy tắc" : "The entries of a rule"
        let entries = guide.rows(below: heading).flatMap { Guide.code(in: $0[0]) }
        #expect(Set(entries) == Set(RuleReader.keys).union(["judge"]))
    }

    /// What each of them is stands in the pages, which are made from the rules' files.
    @Test(arguments: Guide.rules) func `The guide leads to the pages of the standard rules`(guide: Guide) {
        #expect(guide.text.contains("(standard-rules/README\(guide.isVietnamese ? ".vi" : "").md)"))
    }

    /// Rows of the table of names: each name with the levels that may read it.
    private func names(_ guide: Guide) -> [String: String] {
        let rows = guide.rows(
            below: guide.isVietnamese ? "Những tên mà quy tắc đọc được" : "Names that a rule may read"
        )
        let levels = rows.flatMap { row in Guide.code(in: row[0]).map { ($0, row[2]) } }
        return Dictionary(levels) { first, _ in first }
    }

    @Test(arguments: Guide.rules) func `Every name that can be read stands in the guide`(guide: Guide) {
        let names = names(guide)
        #expect(Set(names.keys) == Set(BuiltInName.all.map(\.name)))
        for name in BuiltInName.all {
            let levels = RuleLevel.allCases.filter(name.levels.contains)
            let all = guide.isVietnamese ? "mọi level" : "all"
            let expected =
                levels.count == RuleLevel.allCases.count ? all : levels.map(\.rawValue).joined(separator: ", ")
            #expect(names[name.name] == expected, "\(name.name)")
        }
    }

    @Test(arguments: Guide.rules) func `Every binding word stands in the guide with its options`(guide: Guide) {
        let rows = guide.rows(below: guide.isVietnamese ? "Đầu vào và nối dữ liệu" : "Inputs and bindings")
        for word in BindingWord.all {
            let row = rows.first { Guide.code(in: $0[0]).contains { $0 == word.name || $0.hasPrefix(word.name + "(") } }
            let options = row.map { Guide.code(in: $0[2]) } ?? []
            // The aggregates take what the row before them says.
            let isSame = word.first == .figure && word.aggregate != nil && word.aggregate != .table
            #expect(isSame ? options.isEmpty : options == word.options.map(\.rawValue), "\(word.name)")
            #expect(row != nil, "\(word.name)")
        }
    }

    @Test(arguments: Guide.rules) func `Every reason stands in the guide`(guide: Guide) {
        let rows = guide.rows(below: guide.isVietnamese ? " Kết quả" : " Outcomes")
        let reasons = Set(
            rows.flatMap { Guide.code(in: $0[1]) }.map { $0.replacing("TÊN", with: "NAME") }
        )
        let kinds: [Reason.Kind] = [
            .unitEnded, .unitNotBegun, .unusable, .notApplicable, .noTarget, .noThreshold, .missing, .instructions,
            .memory, .assignment,
        ]
        let codes = kinds.flatMap { kind in
            [Reason(kind, first: 1), Reason(kind, second: 1)].map { $0.text(reads: ["NAME"]) }
        }
        #expect(reasons == Set(codes))
    }

    @Test(arguments: Guide.rules) func `Every standard status stands in the guide`(guide: Guide) {
        let code = Set(Guide.code(in: guide.text))
        for id in StatusTable().returnable { #expect(code.contains(id), "\(id)") }
    }
}
