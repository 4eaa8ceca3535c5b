import Diagnostics
import Reports
import TienDo

/// Prints what is due for programs. Every field is there, null where there is nothing to say.
enum DueJSON {
    /// One object, keys in byte order.
    static func text(_ list: DueList, _ plan: Plan, language: Language) -> String {
        JSONValue.object(fields(list, plan, language)).text
    }

    private static func fields(_ list: DueList, _ plan: Plan, _ language: Language) -> [String: JSONValue] {
        [
            "plan": .text(plan.id),
            "on": .text(list.day.text),
            "within": .number(list.within),
            "known_on": .optional(list.knownOn?.text),
            "data": .boolean(list.includesFigures),
            "later": .number(list.laterCount),
            "agencies": .array(
                list.agencies.map { agency in
                    let unit = plan.units.unit(agency.unit, on: list.day) ?? plan.units.latest(agency.unit)
                    let letter = DueLetter(agency, of: list, plan, language: language)
                    return .object([
                        "unit": .text(unit.id),
                        "name": .text(unit.name.text(in: language)),
                        "tasks": .array(agency.tasks.map { .object(fields($0, on: list.day, language)) }),
                        "figures": .array(agency.figures.map { .object(fields($0, plan, language)) }),
                        "letter": agency.hasToAct ? .text(letter.text) : .null,
                    ])
                }
            ),
        ]
    }

    private static func fields(_ task: DueTask, on day: DayNumber, _ language: Language) -> [String: JSONValue] {
        [
            "id": .text(task.id),
            "period": .optional(task.instance?.text),
            "name": .text(task.row.name.text(in: language)),
            "lead": .text(task.row.lead),
            "standing": .text(task.standing.rawValue),
            "deadline": .optional(task.deadline?.text),
            "deadline_as_printed": .text(task.deadlineText),
            "first_deadline": .optional(task.firstDeadline?.text),
            "days_late": task.daysLate(on: day).map { .number($0) } ?? .null,
            "started_on": .optional(task.startedOn?.text),
            "objective": .text(task.row.objective),
            "product": .text(task.row.product),
            "support": .text(task.row.support),
            "implied": .boolean(task.isImplied),
            "file": .text(task.row.location.file),
            "row": task.row.location.row.map { .number($0) } ?? .null,
        ]
    }

    private static func fields(_ figures: DueFigures, _ plan: Plan, _ language: Language) -> [String: JSONValue] {
        let indicator = plan.indicators[figures.indicator]
        return [
            "indicator": .text(indicator.id),
            "name": .text(indicator.name.text(in: language)),
            "measure": .text(indicator.measure),
            "periods": .array(figures.periods.map { .text($0.text) }),
        ]
    }
}
