import Diagnostics
import Numerals
import PlanModel

/// What plan.lua says, as typed values.
struct PlanScript {
    /// Its path in a plan folder.
    static let file = "plan.lua"

    var id: String
    var title: LocalizedText
    /// Id of the plan's own unit: `unit`, else the id of the plan itself.
    var unit: String
    var language = Language.vi
    /// How tables write their numbers.
    var numbers = NumberStyle.plain
    var calendar = PeriodCalendar()
    /// Periods that are judged, in the order of the calendar.
    var periods: [Period] = []
    var baseline: Period?
    var tables: [TableName: TableSource] = [:]
    /// Sources of observations; nil: the files of `data/`.
    var data: [TableSource]?
    var statuses: [Status] = []
    var assignments: [RuleAssignment] = []
    /// Those of which not all could be read.
    var assignmentsNotRun: [RuleAssignment] = []
    /// How indicators are computed, in the order of the script.
    var derived: [DerivedIndicator] = []
    /// Where its entries stand.
    var places: EntryPlaces

    /// Where an entry of the plan stands.
    func location(of key: String) -> SourceLocation { places.value(key) }
}
