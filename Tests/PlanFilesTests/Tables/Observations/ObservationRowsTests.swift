import Diagnostics
import Numerals
import PlanModel
import Testing

@testable import PlanFiles

@Suite struct ObservationRowsTests {
    private func reading(_ files: String..., units: String? = nil) -> TablesReading {
        var fixture = TablesFixture()
        fixture.units = units
        fixture.observations = files
        return fixture.read()
    }

    private let units = "id,name\n58,Ninh Thuận\nxã,Xã\n"

    @Test func `Every column reaches its field`() {
        let reading = TablesFixture.full.read()
        let (first, second, third) = (reading.figures[0], reading.figures[1], reading.figures[2])
        #expect(first.value == 85.5 && first.decimals == 2 && first.flags == .final && first.series == 0)
        #expect(first.recordedOn == DayNumber(year: 2017, month: 1, day: 15)!.rawValue)
        #expect(first.file == 0 && first.row == 2)
        #expect(second.flags == [.estimate, .methodBreak] && second.series == 1)
        #expect(third.value.isNaN && third.flags == .withheld && third.series == 2)
        #expect(reading.tables.observations.seriesNames == ["actual", "self", "appraised"])
        #expect(reading.tables.observations.periods.map(\.text) == ["2016", "2016-Q1", "2017"])
        #expect(
            reading.tables.observations.files == [ObservationFile(path: "data/1.csv", valueHeader: "value")]
        )
    }

    @Test func `Rows that can't be placed are left out, with all that is wrong with them`() {
        let reading = reading(
            """
            indicator,period,value,unit,recorded_on
            lam,quý năm,1,59,31/02/2016
            ,2016,1,58,
            lan,,1,58,
            lan,2016,1,,
            LAN,2016,1,58,
            lan,2016,1,58,2016-05-01
            """,
            units: units
        )
        expect(
            reading,
            says: [
                "TD0402 data/1.csv:2:indicator", "TD0303 data/1.csv:2:period", "TD0403 data/1.csv:2:unit",
                "TD0304 data/1.csv:2:recorded_on", "TD0307 data/1.csv:3:indicator", "TD0307 data/1.csv:4:period",
                "TD0309 data/1.csv:5:unit", "TD0402 data/1.csv:6:indicator",
            ]
        )
        #expect(reading.diagnostics[0].suggestions == ["lan"])
        #expect(reading.diagnostics[0].location.column == 1)
        #expect(reading.diagnostics[2].suggestions == ["58"])
        #expect(reading.figures.map(\.row) == [7])
        #expect(reading.tables.rowCounts["data/1.csv"] == 6)
    }

    @Test func `A figure that is no number is kept as unreadable`() {
        let reading = reading("indicator,period,value\nlan,2016,chín\nlan,2017,\nlan,2018,nan\nlan,2019,0\n")
        expect(reading, says: ["TD0301 data/1.csv:2:value", "TD0301 data/1.csv:4:value"])
        #expect(reading.figures.map(\.flags) == [.unreadable, [], .unreadable, []])
        #expect(reading.figures.map(\.value.isNaN) == [true, true, true, false])
    }

    @Test func `Vietnamese numbers, headers and words`() {
        var fixture = TablesFixture()
        fixture.numbers = .vi
        fixture.observations = [
            "Chỉ tiêu,Năm,Giá trị,Loại số liệu,Tình trạng số liệu,Ngày ghi nhận\n"
                + "lan,2016,\"1.847,50\",Tự chấm,ước tính; SƠ BỘ,30/6/2016\n"
        ]
        let reading = fixture.read()
        expect(reading, says: [])
        let figure = reading.figures[0]
        #expect(figure.value == 1847.5 && figure.decimals == 2 && figure.flags == [.estimate, .provisional])
        #expect(reading.tables.observations.seriesNames == ["actual", "self"])
        #expect(figure.recordedOn == DayNumber(year: 2016, month: 6, day: 30)!.rawValue)
    }

    @Test func `Under auto a figure that can be read in two ways is an error`() {
        var fixture = TablesFixture()
        fixture.numbers = .auto
        fixture.observations = ["indicator,period,value\nlan,2016,1.847\nlan,2017,\"2,5\"\n"]
        let reading = fixture.read()
        expect(reading, says: ["TD0302 data/1.csv:2:value"])
        #expect(reading.figures.map(\.flags) == [.unreadable, []])
    }

    @Test func `Withheld has no value`() {
        let reading = reading("indicator,period,value,flag\nlan,2016,5,withheld\nlan,2017,,không công bố\n")
        expect(reading, says: ["TD0310 data/1.csv:2:value"])
        #expect(reading.figures.allSatisfy { $0.value.isNaN && $0.flags == .withheld })
    }

    @Test(arguments: ["indicator,period,value\nlan,2016,1\n", "indicator,period,value,unit\nlan,2016,1,\n"])
    func `A unit column that is empty throughout means the plan's own unit`(file: String) {
        let reading = reading(file, units: units)
        expect(reading, says: [])
        #expect(reading.figureTexts == ["58 lan 2016 1.0"])
    }

    @Test func `In a column that other rows fill an empty unit is an error, wherever it stands`() {
        let reading = reading(
            "indicator,period,value,unit\nlan,2016,1,\nlan,2017,2,xã\n",
            "indicator,period,value,unit\nlan,2018,3,\n",
            units: units
        )
        expect(reading, says: ["TD0309 data/1.csv:2:unit"])
        #expect(reading.figureTexts == ["xã lan 2017 2.0", "58 lan 2018 3.0"])
        #expect(reading.figures.map(\.file) == [0, 1])
    }

    @Test func `A damaged cell leaves the row out, but a damaged figure is unreadable`() {
        let reading = reading("indicator,period,value\nlan,2016,1\n\"la\"n,2016,1\nlan,2017,\"1\"0\n")
        expect(reading, says: ["TD0208 data/1.csv:3:indicator", "TD0208 data/1.csv:4:value"])
        #expect(reading.figures.map(\.flags) == [[], .unreadable])
    }

    @Test func `A million rows with the same problem are counted, not listed`() {
        let rows = String(repeating: "x,2016,1,58\nlan,2016,1,59\n", count: 2500)
        let reading = reading("indicator,period,value,unit\n" + rows, units: units)
        #expect(reading.diagnostics.count == 2 * (RowProblems.listed + 1))
        let sums = reading.diagnostics.filter { $0.code == .rowsWithSameProblem }
        #expect(sums.map(\.values["count"]) == [.number(1500), .number(1500)])
        #expect(sums.map(\.values["first"]) == [.number(2002), .number(2003)])
        #expect(sums.map(\.values["last"]) == [.number(5000), .number(5001)])
        #expect(sums.map(\.values["code"]) == ["TD0402", "TD0403"])
    }

    @Test func `Beyond the files that there are numbers for none is read`() {
        var diagnostics = DiagnosticList()
        var counts: [String: Int] = [:]
        let context = TableContext(
            calendar: PeriodCalendar(),
            ownUnit: "58",
            ownUnitLocation: SourceLocation(file: "plan.lua")
        )
        var units = UnitRegistry(nil, context, &diagnostics)
        let lan = Indicator(id: "lan", name: LocalizedText("Mạng"), location: context.ownUnitLocation)
        var rows = ObservationRows(context.calendar, [lan], ["lan": 0], mostFiles: 1)
        let files = ["data/1.csv", "data/2.csv"].map { path in
            ObservationSource(
                path: path,
                windows: FileWindows(Array("indicator,period,value\nlan,2016,1\n".utf8)),
                numbers: .plain
            )
        }
        rows.read(files, jobs: 1, &units, &counts, &diagnostics)
        #expect(diagnostics.items.map(TablesReading.text) == ["TD0215 data/2.csv"])
        #expect(rows.columns.count == 1 && counts == ["data/1.csv": 1])
    }
}
