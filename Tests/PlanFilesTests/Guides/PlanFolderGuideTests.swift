import PlanModel
import Testing

@testable import PlanFiles

/// `docs/plan-folder.md` and its twin say of tables and plan.lua what the sources do.
@Suite struct PlanFolderGuideTests {
    @Test(arguments: Guide.planFolder, TableKind.allCases)
    func `A table has its columns and their headers in the guide`(guide: Guide, kind: TableKind) {
        let rows = guide.rows(below: kind == .observations ? "`data/*.csv`" : "`\(kind.rawValue).csv`")
        let columns = rows.map { $0[0].replacing("*", with: "") + ": " + $0[1] }
        #expect(columns == kind.columns.map { "`\($0.field.rawValue)`: \($0.aliases.joined(separator: ", "))" })
        #expect(rows.map { $0[0].hasPrefix("**") } == kind.columns.map(\.isRequired))
        #expect(rows.allSatisfy { $0.count == 3 && !$0[2].isEmpty })
    }

    @Test(arguments: Guide.planFolder) func `A relation and a flag have their words in the guide`(guide: Guide) {
        for row in guide.rows where row.count == 3 {
            guard let word = Guide.code(in: row[0]).first else { continue }
            let others = row[1].split(separator: ", ").map(String.init)
            if let relation = TargetRelation(rawValue: word) {
                for other in others { #expect(TableWords.relations.value(other) == relation, "\(other)") }
            } else if let flag = FlagSet.words.first(where: { $0.word == word })?.flag {
                for other in others { #expect(TableWords.flags.value(other) == flag, "\(other)") }
            }
        }
        let first = Set(guide.rows.flatMap { Guide.code(in: $0[0]) })
        for word in english(TableWords.relations) + english(TableWords.flags) {
            #expect(first.contains(word), "\(word)")
        }
    }

    /// The English words of a list.
    private func english<Value>(_ list: WordList<Value>) -> [String] {
        list.wording.en.split(separator: ", ").map(String.init)
    }

    @Test(arguments: Guide.planFolder) func `Words of other columns stand in the guide`(guide: Guide) {
        let code = Set(Guide.code(in: guide.text))
        let words = english(TableWords.directions) + english(TableWords.series) + english(TableWords.carries)
        for word in words { #expect(code.contains { $0 == word || $0.hasSuffix("= " + word) }, "\(word)") }
        for word in ["càng cao càng tốt", "càng thấp càng tốt"] { #expect(TableWords.directions.value(word) != nil) }
    }

    @Test(arguments: Guide.planFolder) func `Every entry of plan lua stands in the guide`(guide: Guide) {
        let entries = Set(guide.rows(below: "plan.lua").flatMap { Guide.code(in: $0[0]) })
        #expect(entries == Set(PlanEntriesReader.keys))
    }

    @Test(arguments: Guide.planFolder) func `Periods are read as the guide says`(guide: Guide) {
        let calendar = PeriodCalendar()
        var count = 0
        for row in guide.rows(below: guide.isVietnamese ? " Kỳ" : " Periods") {
            let canonical = Guide.code(in: row[0])
            for text in canonical { #expect(calendar.period(text)?.text == text) }
            for text in Guide.code(in: row[1]) {
                let period = calendar.period(text)?.text
                // `2016-1M` to `2016-11M` are named as examples of their own.
                #expect(period.map { canonical.contains($0) || $0 == text } == true, "\(text)")
                count += 1
            }
        }
        #expect(count >= 20)
    }

    @Test(arguments: Guide.planFolder) func `Deadlines are read as the guide says`(guide: Guide) {
        let calendar = PeriodCalendar()
        let rows = guide.rows(below: guide.isVietnamese ? " Thời hạn" : " Deadlines")
        let kinds = rows.map { row in
            Set(
                Guide.code(in: row[0]).map { text in
                    switch Deadline.read(text, calendar: calendar) {
                    case .day: "day"
                    case .recurring: "recurring"
                    case .ongoing: "ongoing"
                    case nil: "unreadable: \(text)"
                    }
                }
            )
        }
        #expect(kinds == [["day"], ["day"], ["day"], ["day"], ["recurring"], ["ongoing"]])
    }
}
