import Diagnostics
import PlanModel
import Spreadsheets

/// Reads all tables of a plan, each after those that it speaks of.
enum PlanTableReader {
    /// - Parameters:
    ///   - files: those of observations are given up one by one, so that their bytes make room.
    ///   - jobs: threads that read observations.
    static func read(
        _ files: consuming TableFiles,
        _ context: TableContext,
        jobs: Int = 1,
        _ diagnostics: inout DiagnosticList
    ) -> PlanTables {
        var context = context
        context.ownUnit = CellText.normalized(context.ownUnit)
        let calendar = context.calendar
        var rowCounts: [String: Int] = [:]
        var namespace = IdNamespace()

        var unitRows = files.units.flatMap { UnitRows.read($0, &rowCounts, &diagnostics) }
        files.units = nil
        let leftOut = unitRows?.leftOut ?? [:]
        var units = UnitRegistry(unitRows.take()?.units, leftOut: leftOut, context, &diagnostics)
        let objectives = files.objectives.flatMap { ObjectiveRows.read($0, &namespace, &rowCounts, &diagnostics) }
        let objectiveIds = objectives.map { Set($0.map(\.id)) }
        let indicatorTable = files.indicators.flatMap {
            IndicatorRows.read($0, calendar, objectives: objectiveIds, &units, &namespace, &rowCounts, &diagnostics)
        }
        let indicators = indicatorTable?.indicators ?? []
        let numbers = Dictionary(uniqueKeysWithValues: zip(indicators.map(\.id), Int32(0)...))
        var tasks =
            files.tasks.map {
                TaskRows(calendar, objectives: objectiveIds)
                    .read($0, &units, &namespace, &rowCounts, &diagnostics)
            } ?? []
        var targetRows = TargetRows(calendar, indicatorTable, numbers)
        var targets = files.targets.map { targetRows.read($0, &units, &rowCounts, &diagnostics) } ?? []
        var observations = ObservationRows(
            calendar,
            indicatorTable?.indicators,
            numbers
        )
        let observationFiles = files.observations
        files.observations = []
        observations.read(consume observationFiles, jobs: jobs, &units, &rowCounts, &diagnostics)

        let hashes = observations.hashes

        let (table, unitNumbers) = units.finish()
        for task in tasks.indices {
            for revision in tasks[task].revisions.indices {
                let unit = Int(tasks[task].revisions[revision].unit)
                tasks[task].revisions[revision].unit = unitNumbers[unit]
            }
        }
        for target in targets.indices {
            if case .unit(let unit) = targets[target].scope { targets[target].scope = .unit(unitNumbers[Int(unit)]) }
        }
        return PlanTables(
            units: table,
            ownUnit: unitNumbers[Int(units.ownUnit)],
            objectives: objectives ?? [],
            indicators: indicators,
            targets: targets,
            tasks: tasks,
            observations: observations.finish(unitNumbers: unitNumbers),
            rowCounts: rowCounts,
            hashes: hashes
        )
    }
}
