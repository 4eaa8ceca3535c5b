import Testing

@testable import PlanFiles

@Suite struct ColumnMatcherTests {
    @Test(arguments: [
        (TableKind.observations, "Đơn vị", TableField.unit), (.indicators, "Đơn vị tính", .measure),
        (.indicators, "ĐVT", .measure), (.targets, "Chỉ tiêu", .indicator), (.indicators, "Chỉ tiêu", .name),
        (.observations, "Kỳ", .period), (.targets, "Năm", .period), (.tasks, "year", .period),
        (.observations, "Giá trị", .value), (.indicators, "Chiều", .direction), (.tasks, "Cơ quan chủ trì", .lead),
        (.tasks, "Hạn", .deadline), (.tasks, "Thời hạn", .deadline), (.units, "Trực thuộc", .parent),
        (.objectives, "Mục tiêu", .name), (.indicators, "Mục tiêu", .objective),
    ])
    func `The names of the contract mean what it says`(kind: TableKind, header: String, field: TableField) {
        #expect(ColumnMatcher(kind).field(header) == field)
    }

    @Test func `Other headers are none of the table's columns`() {
        #expect(ColumnMatcher(.indicators).field("Đơn vị") == nil)
        #expect(ColumnMatcher(.observations).field("measure") == nil)
        #expect(ColumnMatcher(.observations).field("") == nil)
    }
}
