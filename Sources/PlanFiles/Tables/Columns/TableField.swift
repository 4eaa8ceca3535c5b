/// What a column of a table says. The raw value is the column's English name.
enum TableField: String, CaseIterable, Sendable {
    case id, name, level, parent, from, to, successor, aliases, weight, objective, measure, direction, decimals
    case baseline, units, carry, source, indicator, period, value, unit, relation, upper, threshold, basis, lead
    case deadline, support, product, note, series, flag
    case nameInEnglish = "name_en"
    case recordedOn = "recorded_on"
    case asPrinted = "as_printed"
    case assignedOn = "assigned_on"
    case startedOn = "started_on"
    case completedOn = "completed_on"
}
