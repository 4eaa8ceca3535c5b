import Diagnostics
import Numerals
import PlanModel

@testable import PlanFiles

/// Files of observations as they are read piece by piece, and row by row by the general reader alone.
struct PieceReading: Equatable {
    var columns: [String]
    var periods: [String]
    var series: [String]
    var files: [ObservationFile]
    var diagnostics: [Diagnostic]
    var rowCounts: [String: Int]
    var units: [[AdminUnit]]
    var unitNumbers: [Int32]

    private static let context = TableContext(
        calendar: PeriodCalendar(),
        ownUnit: "58",
        ownUnitLocation: SourceLocation(file: "plan.lua")
    )

    private static let indicators = ["lan", "wan", "I01234567", "mot_chi_tieu_co_ma_dai"].map {
        Indicator(id: $0, name: LocalizedText($0), location: context.ownUnitLocation)
    }

    private static func units(_ areKnown: Bool, _ diagnostics: inout DiagnosticList) -> UnitRegistry {
        let known = (0..<30).map { number in
            AdminUnit(id: "x\(number)", name: LocalizedText("x"), location: SourceLocation(file: "units.csv"))
        }
        return UnitRegistry(areKnown ? known : nil, context, &diagnostics)
    }

    private static func observations(_ pieceSize: Int) -> ObservationRows {
        ObservationRows(
            context.calendar,
            indicators,
            Dictionary(uniqueKeysWithValues: zip(indicators.map(\.id), Int32(0)...)),
            pieceSize: pieceSize
        )
    }

    static func files(_ contents: [[UInt8]], _ numbers: NumberStyle) -> [TableFile] {
        contents.enumerated().map { TableFile(path: "data/\($0.offset).csv", bytes: $0.element, numbers: numbers) }
    }

    private static func source(_ file: TableFile) -> ObservationSource {
        ObservationSource(path: file.path, windows: FileWindows(file.bytes), numbers: file.numbers)
    }

    /// Piece by piece.
    ///
    /// - Parameter sources: the same files, where they are to be read from elsewhere than memory.
    init(
        _ files: [TableFile],
        areUnitsKnown: Bool,
        pieceSize: Int,
        jobs: Int = 1,
        sources: [ObservationSource]? = nil
    ) {
        var diagnostics = DiagnosticList()
        var counts: [String: Int] = [:]
        var units = PieceReading.units(areUnitsKnown, &diagnostics)
        var observations = PieceReading.observations(pieceSize)
        observations.read(sources ?? files.map(PieceReading.source), jobs: jobs, &units, &counts, &diagnostics)
        self.init(observations, observations.columns.files, units, counts, diagnostics)
    }

    /// Row by row.
    init(rowByRow files: [TableFile], areUnitsKnown: Bool) {
        var diagnostics = DiagnosticList()
        var counts: [String: Int] = [:]
        var units = PieceReading.units(areUnitsKnown, &diagnostics)
        var observations = PieceReading.observations(1)
        var read: [ObservationFile] = []
        for file in files {
            let isFilled = UnitColumn.isFilled(file, .observations)
            guard var rows = TableRows(file, .observations, &diagnostics) else { continue }
            let cells = ObservationCells(rows.header)
            let number = UInt16(read.count)
            read.append(ObservationFile(path: file.path, valueHeader: rows.header.names[cells.value]))
            while rows.next() { observations.append(&rows, cells, &units, isFilled, file: number) }
            rows.problems.report(into: &diagnostics)
            counts[file.path] = rows.count
        }
        self.init(observations, read, units, counts, diagnostics)
    }

    private init(
        _ observations: consuming ObservationRows,
        _ files: [ObservationFile],
        _ units: UnitRegistry,
        _ counts: [String: Int],
        _ diagnostics: DiagnosticList
    ) {
        let (table, numbers) = units.finish()
        let columns = observations.finish(unitNumbers: numbers)
        var texts: [String] = []
        columns.scan { part in
            for row in 0..<part.count {
                let one = part.rows[row]
                texts.append(
                    "\(one.unit) \(one.indicator) \(one.period) \(one.series) \(one.value.bitPattern) "
                        + "\(one.flags.rawValue) \(one.recordedOn) \(one.decimals) \(one.file) \(one.row)"
                )
            }
        }
        self.columns = texts
        periods = columns.periods.map(\.text)
        series = columns.seriesNames
        self.files = files
        self.diagnostics = diagnostics.items
        rowCounts = counts
        self.units = Array(table.rows)
        unitNumbers = numbers
    }
}
