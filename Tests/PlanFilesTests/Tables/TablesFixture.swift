import Diagnostics
import Numerals
import PlanModel
import Testing

@testable import PlanFiles

/// Tables as texts, for tests to change one and read all.
struct TablesFixture {
    var units: String?
    var objectives: String?
    var indicators: String? = "id,name,direction\nlan,Mạng LAN,up\nwan,Mạng WAN,up\n"
    var targets: String?
    var tasks: String?
    var observations: [String] = []
    var numbers = NumberStyle.plain
    var ownUnit = "58"

    /// Every table with every column filled.
    static let full = TablesFixture(
        units: """
            id,name,level,parent,from,to,successor,aliases,name_en,population
            58,Ninh Thuận,province,,,2025-06-30,56,,Ninh Thuan,595698
            56,Khánh Hòa,province,,2016-01-01,,,KH,Khanh Hoa,
            stttt,Sở Thông tin và Truyền thông,agency,58,,,,Sở TTTT;STTTT,Information,
            """,
        objectives: """
            id,name,parent,weight,name_en
            ha_tang,Hạ tầng,,2,Infrastructure
            mang,Mạng,ha_tang,1.5,Network
            """,
        indicators: """
            id,name,objective,measure,direction,decimals,weight,baseline,units,carry,aliases,source,name_en,k
            lan,Mạng LAN,mang,%,up,1,3,2015,58;level:agency,sum,LAN;mạng nội bộ,Kế hoạch 1334,LAN share,1
            loi,Sự cố,mang,vụ,down,0,1,2014,58,sum,sự cố,Báo cáo,Incidents,2
            """,
        targets: """
            indicator,period,value,unit,relation,upper,threshold,recorded_on,as_printed,basis
            lan,2016,90,58,between,95,80,2016-04-12,từ 90 đến 95,1334/KH-UBND
            loi,2017,5,level:agency,at_most,6,9,2016-05-01,không quá 5,illustrative
            lan,2018,100,*,equal,100,70,2017-01-01,đạt 100,1334/KH-UBND
            """,
        tasks: """
            id,name,lead,assigned_on,deadline,objective,weight,support,product,period,started_on,completed_on,recorded_on,note,name_en,cost
            t1,Nâng cấp mạng,STTTT,2016-04-12,30/6/2017,mang,1,Sở Nội vụ,Đề án,,2016-05-01,2017-01-02,2017-02-01,xong,Upgrade,10
            t2,Báo cáo quý,stttt,2016-01-01,hằng quý,ha_tang,2,58,Báo cáo,2016-Q1,2016-02-01,2016-03-01,2016-04-01,đúng hạn,Report,
            """,
        observations: [
            """
            indicator,period,value,unit,series,flag,recorded_on,source,note
            lan,2016,85.50,58,actual,final,2017-01-15,Sở TTTT,một
            loi,2016-Q1,3,stttt,self,estimate;break,2016-04-15,Sở TTTT,hai
            lan,2017,,56,appraised,withheld,2018-01-15,Sở TTTT,ba
            """
        ]
    )

    func read() -> TablesReading {
        func file(_ path: String, _ text: String?) -> TableFile? {
            text.map { TableFile(path: path, bytes: Array($0.utf8), numbers: numbers) }
        }
        return read(
            TableFiles(
                units: file("units.csv", units),
                objectives: file("objectives.csv", objectives),
                indicators: file("indicators.csv", indicators),
                targets: file("targets.csv", targets),
                tasks: file("tasks.csv", tasks),
                observations: observations.enumerated().map { number, text in
                    ObservationSource(
                        path: "data/\(number + 1).csv",
                        windows: FileWindows(Array(text.utf8)),
                        numbers: numbers
                    )
                }
            )
        )
    }

    func read(_ files: TableFiles) -> TablesReading {
        var diagnostics = DiagnosticList()
        let context = TableContext(
            calendar: PeriodCalendar(),
            ownUnit: ownUnit,
            ownUnitLocation: SourceLocation(file: "plan.lua", line: 3)
        )
        let tables = PlanTableReader.read(files, context, &diagnostics)
        return TablesReading(tables: tables, diagnostics: diagnostics.sorted)
    }
}

/// What reading gave.
struct TablesReading {
    var tables: PlanTables
    var diagnostics: [Diagnostic]

    /// Each diagnostic as `TD0301 units.csv:3:name`: code, file, row and header.
    var found: [String] { diagnostics.map(TablesReading.text) }

    static func text(_ diagnostic: Diagnostic) -> String {
        let location = diagnostic.location
        let parts = [location.file, location.row.map(String.init), location.header]
        return "\(diagnostic.code.id) \(parts.compactMap { $0 }.joined(separator: ":"))"
    }

    /// The observations, put together.
    var figures: [Observation] { (0..<tables.observations.count).map { tables.observations[$0] } }

    /// The observations as `unit indicator period value`.
    var figureTexts: [String] {
        figures.map { figure in
            let unit = tables.units.ids[Int(figure.unit)]
            let indicator = tables.indicators[Int(figure.indicator)].id
            let period = tables.observations.periods[Int(figure.period)].text
            return "\(unit) \(indicator) \(period) \(figure.value)"
        }
    }

    func indicator(_ id: String) throws -> Indicator {
        try #require(tables.indicators.first { $0.id == id })
    }

    /// All that was read but the places of headers, for comparing two readings.
    var content: Content { Content(self) }

    struct Content: Equatable {
        let units: [[AdminUnit]]
        let objectives: [Objective]
        let indicators: [Indicator]
        let targets: [Target]
        let tasks: [AssignedTask]
        let figures: [String]
        let series: [String]
        let rowCounts: [String: Int]
        let found: [String]

        init(_ reading: TablesReading) {
            units = Array(reading.tables.units.rows)
            objectives = reading.tables.objectives
            indicators = reading.tables.indicators
            targets = reading.tables.targets
            tasks = reading.tables.tasks
            figures = zip(reading.figureTexts, reading.figures).map {
                "\($0) \($1.series) \($1.flags.rawValue) \($1.recordedOn) \($1.decimals) \($1.file) \($1.row)"
            }
            series = reading.tables.observations.seriesNames
            rowCounts = reading.tables.rowCounts
            found = reading.found
        }
    }
}

/// Expects that reading says just this, and that every message exists in both languages with all places filled.
func expect(_ reading: TablesReading, says found: [String], _ location: Testing.SourceLocation = #_sourceLocation) {
    #expect(reading.found == found, sourceLocation: location)
    for diagnostic in reading.diagnostics {
        let (vi, en) = (diagnostic.message(in: .vi), diagnostic.message(in: .en))
        #expect(vi != en && !vi.contains("{") && !en.contains("{"), "\(vi) / \(en)", sourceLocation: location)
    }
}
