import Diagnostics
import LuaSandbox
import Numerals
import Testing

@testable import PlanFiles

struct TableFinderTests {
    private func find(
        _ folder: TemporaryFolder,
        tables: [TableName: TableSource] = [:],
        data: [TableSource]? = nil
    ) -> (tables: TableFiles, found: DiagnosticList) {
        var files = FilesRead(folder: folder.path)
        var found = DiagnosticList()
        let place = { (key: String) in SourceLocation(file: "plan.lua", line: key == "tables" ? 2 : 3) }
        let finder = TableFinder(tables: tables, data: data, location: place, numbers: .vi)
        return (finder.find(&files, &found), found)
    }

    @Test func tablesStandAtTheirUsualPlaces() throws {
        let folder = try TemporaryFolder([
            "units.csv": "u", "objectives.csv": "o", "indicators.csv": "i", "targets.csv": "t", "tasks.csv": "k",
            "data/b.csv": "b", "data/a.csv": "a", "data/readme.txt": "", "data/old/c.csv": "",
        ])
        let (tables, found) = find(folder)
        #expect(found.items.isEmpty)
        let texts = [tables.units, tables.objectives, tables.indicators, tables.targets, tables.tasks].map {
            $0.map { String(decoding: $0.bytes, as: UTF8.self) }
        }
        #expect(texts == ["u", "o", "i", "t", "k"])
        #expect(tables.observations.map(\.path) == ["data/a.csv", "data/b.csv"])
        #expect(tables.observations.allSatisfy { $0.numbers == .vi })
    }

    @Test func onlyIndicatorsAndObservationsAreRequired() throws {
        let (tables, found) = find(try TemporaryFolder())
        #expect(tables.indicators == nil && tables.observations.isEmpty)
        #expect(
            found.lines(.vi) == [
                "TD0112 data: kế hoạch không có nguồn số liệu nào (thư mục data/ trống và plan.lua không khai báo data)",
                "TD0201 indicators.csv: không tìm thấy bảng bắt buộc indicators.csv",
            ]
        )
    }

    @Test func aSourceThatIsLeftOutIsNotLookedForElsewhere() throws {
        let folder = try TemporaryFolder(["indicators.csv": "i", "data/a.csv": "a"])
        let (tables, found) = find(folder, tables: [.indicators: .leftOut], data: [.leftOut])
        #expect(found.items.isEmpty)
        #expect(tables.indicators == nil && tables.observations.isEmpty)
    }

    @Test func noDataAtAllIsTold() throws {
        let (_, found) = find(try TemporaryFolder(["indicators.csv": "i", "data/a.csv": "a"]), data: [])
        #expect(found.places == ["TD0112 plan.lua:3"])
    }

    @Test func filesThatSeveralSourcesNameAreReadOnce() throws {
        let folder = try TemporaryFolder(["indicators.csv": "i", "x/b.csv": "", "x/a.csv": ""])
        let data = ["x/b.csv", "x/*.csv", "./x/b.csv"].map { TableSource.files(PathPattern($0)!) }
        #expect(find(folder, data: data).tables.observations.map(\.path) == ["x/a.csv", "x/b.csv"])
    }

    @Test func aWorkbookInThePlaceOfATableIsTold() throws {
        let folder = try TemporaryFolder(["indicators.xlsx": "PK", "data/a.csv": "", "common/u.XLSX": "PK"])
        let (tables, found) = find(folder, tables: [.units: .files(PathPattern("common/u.XLSX")!)])
        #expect(tables.indicators == nil && tables.units == nil)
        #expect(found.places == ["TD0109 common/u.XLSX:0", "TD0109 indicators.xlsx:0"])
    }
}
