import Diagnostics
import PlanModel

/// Reads `tasks.csv`.
struct TaskRows {
    private let calendar: PeriodCalendar
    /// Ids of the objectives; nil where there is no table of them.
    private let objectives: Set<String>?

    init(_ calendar: PeriodCalendar, objectives: Set<String>?) {
        self.calendar = calendar
        self.objectives = objectives
    }

    func read(
        _ file: TableFile,
        _ units: inout UnitRegistry,
        _ namespace: inout IdNamespace,
        _ rowCounts: inout [String: Int],
        _ diagnostics: inout DiagnosticList
    ) -> [AssignedTask] {
        guard var rows = TableRows(file, .tasks, &diagnostics) else { return [] }
        var groups = TaskGroups()
        var ids: Set<String> = []
        while rows.next() {
            let id = rows.text(.id)
            guard rows.hasTexts(.id, .name), ids.contains(id) || namespace.take(id, &rows) else { continue }
            ids.insert(id)
            let recordedOn = rows.date(.recordedOn)
            let revision = revision(&rows, &units, recordedOn.day)
            let instance = rows.period(.period, calendar)
            if revision.isRecurring, instance == nil {
                // Which instance the row is about can't be told: it is left out, like a figure without a period.
                if rows.text(.period).isEmpty {
                    rows.report(.recurrenceWithoutPeriod, rows.header.cell(.period), subject: id, ["id": .text(id)])
                }
                continue
            }
            if let instance { checkInstance(instance, revision, id, &rows) }
            if instance != nil, case .deadline = revision.deadline, !revision.isRecurring {
                rows.report(.periodNotRecurring, rows.header.cell(.period), subject: id, ["id": .text(id)])
            }
            groups.add(id, instance: instance, revision, isPlaced: recordedOn != .unreadable)
        }
        let tasks = groups.finish(&rows)
        rows.problems.report(into: &diagnostics)
        rowCounts[file.path] = rows.count
        return tasks
    }

    private func revision(
        _ rows: inout TableRows,
        _ units: inout UnitRegistry,
        _ recordedOn: DayNumber?
    ) -> TaskRevision {
        let id = rows.text(.id)
        rows.checkObjective(objectives, subject: id)
        let revision = TaskRevision(
            name: LocalizedText(vi: rows.text(.name), en: rows.text(.nameInEnglish)),
            lead: rows.text(.lead),
            unit: unit(&rows, &units),
            assignedOn: rows.date(.assignedOn),
            deadline: deadline(&rows),
            deadlineText: rows.text(.deadline),
            objective: rows.text(.objective),
            weight: rows.weight(),
            support: rows.text(.support),
            product: rows.text(.product),
            startedOn: rows.date(.startedOn),
            completedOn: rows.date(.completedOn),
            recordedOn: recordedOn,
            note: rows.text(.note),
            further: rows.further(),
            location: rows.location()
        )
        checkDates(revision, id, &rows)
        return revision
    }

    /// The agency in charge; the plan's own unit where there is none, or where who is meant can't be told.
    private func unit(_ rows: inout TableRows, _ units: inout UnitRegistry) -> Int32 {
        let lead = rows.text(.lead)
        if lead.isEmpty { return units.ownUnit }
        let cell = rows.header.cell(.lead)
        let called = units.called(lead)
        if called.count == 1 { return called[0] }
        if called.count > 1 {
            let ids = called.map { units.ids[Int($0)] }
            rows.report(.nameAmbiguous, cell, subject: rows.text(.id), ["name": .text(lead), "ids": .list(ids)])
            return units.ownUnit
        }
        if let number = units.named(lead, at: rows.location(cell)) { return number }
        // That its row was left out has been said.
        if units.leftOut(lead) != nil { return units.ownUnit }
        rows.report(
            .leadUnknown,
            cell,
            subject: rows.text(.id),
            suggestions: units.names(near: lead),
            ["name": .text(lead)]
        )
        return units.ownUnit
    }

    private func deadline(_ rows: inout TableRows) -> CellDeadline {
        let cell = rows.header.cell(.deadline)
        let text = rows.text(.deadline)
        if let cell, rows.isBroken(cell) || rows.isTooLong { return .unreadable }
        if text.isEmpty {
            rows.report(.deadlineEmpty, cell, subject: rows.text(.id))
            return .empty
        }
        if let deadline = Deadline.read(text, calendar: calendar) { return .deadline(deadline) }
        rows.report(
            .deadlineUnreadable,
            cell,
            subject: rows.text(.id),
            suggestions: CellSuggestions.date(text),
            ["text": .text(text)]
        )
        return .unreadable
    }

    /// The period must name one of the days that come again: which of none or of four is meant can't be told.
    private func checkInstance(_ instance: Period, _ revision: TaskRevision, _ id: String, _ rows: inout TableRows) {
        guard case .deadline(.recurring(let recurrence)) = revision.deadline, recurrence.day(in: instance) == nil else {
            return
        }
        rows.report(
            .recurrenceOutsidePeriod,
            rows.header.cell(.period),
            subject: id,
            [
                "id": .text(id), "period": .text(instance.text), "deadline": .text(revision.deadlineText),
            ]
        )
    }

    private func checkDates(_ revision: TaskRevision, _ id: String, _ rows: inout TableRows) {
        guard let completed = revision.completedOn.day else { return }
        for (field, date) in [(TableField.assignedOn, revision.assignedOn), (.startedOn, revision.startedOn)] {
            guard let day = date.day, day > completed, let cell = rows.header.cell(field) else { continue }
            rows.report(
                .taskDatesOdd,
                cell,
                subject: id,
                [
                    "id": .text(id), "first": .text(rows.header.names[cell]),
                    "second": .text(rows.header.cell(.completedOn).map { rows.header.names[$0] } ?? ""),
                ]
            )
        }
    }
}
