import Diagnostics
import PlanModel

/// The targets that next year's plan takes over: those of periods that are not over when it begins.
enum CarriedTargets {
    /// The table with these rows alone; a row whose period can't be read stays, to be seen. Nil where the table can't be
    /// read.
    ///
    /// - Parameter coming: the new plan's periods; nil or none: every row stays.
    static func narrowed(_ file: TableFile, _ calendar: PeriodCalendar, coming: [Period]?) -> [UInt8]? {
        guard let start = coming?.map(\.firstDay).min() else { return file.bytes }
        var ignored = DiagnosticList()
        guard var rows = TableRows(file, .targets, &ignored) else { return nil }
        var carried = CarriedRows(like: file.bytes)
        carried.add(rows.row)
        while rows.next() {
            let period = calendar.period(rows.text(.period))
            if period.map({ $0.lastDay >= start }) ?? true { carried.add(rows.row) }
        }
        return carried.bytes
    }
}
