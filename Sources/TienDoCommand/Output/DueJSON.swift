import Diagnostics
import FoundationEssentials
import Reports
import TienDo

/// Prints what is due for programs. Every field is there, null where there is nothing to say.
enum DueJSON {
    /// One object, keys in byte order.
    static func text(_ list: DueList, _ plan: Plan, language: Language) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let bytes = try? encoder.encode(Value.object(fields(list, plan, language)))
        return bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static func fields(_ list: DueList, _ plan: Plan, _ language: Language) -> [String: Value] {
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

    private static func fields(_ task: DueTask, on day: DayNumber, _ language: Language) -> [String: Value] {
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

    private static func fields(_ figures: DueFigures, _ plan: Plan, _ language: Language) -> [String: Value] {
        let indicator = plan.indicators[figures.indicator]
        return [
            "indicator": .text(indicator.id),
            "name": .text(indicator.name.text(in: language)),
            "measure": .text(indicator.measure),
            "periods": .array(figures.periods.map { .text($0.text) }),
        ]
    }

    private indirect enum Value: Encodable {
        case text(String)
        case number(Int)
        case boolean(Bool)
        case null
        case array([Value])
        case object([String: Value])

        static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .null }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .number(let number): try container.encode(number)
            case .boolean(let boolean): try container.encode(boolean)
            case .null: try container.encodeNil()
            case .array(let values): try container.encode(values)
            case .object(let fields): try container.encode(fields)
            }
        }
    }
}
