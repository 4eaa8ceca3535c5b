import Diagnostics
import Foundation
import Testing

@testable import TienDoCommand

@Suite struct SourceLinesTests {
    @Test func aCellIsUnderlinedToItsEnd() {
        let excerpt = SourceLines.excerpt(Array("58,mail,12x,done".utf8), column: 9)
        #expect(excerpt == .init(line: "58,mail,12x,done", mark: "        ^^^"))
    }

    @Test func columnsAreBytesAndMarksAreCharacters() {
        let excerpt = SourceLines.excerpt(Array("bảng,x".utf8), column: 8)
        #expect(excerpt == .init(line: "bảng,x", mark: "     ^"))
    }

    @Test func aQuotedCellIsUnderlinedWithItsCommas() {
        let excerpt = SourceLines.excerpt(Array(#"a,"b,c",d"#.utf8), column: 3)
        #expect(excerpt == .init(line: #"a,"b,c",d"#, mark: "  ^^^^^"))
    }

    @Test func anEmptyCellGetsOneMark() {
        #expect(SourceLines.excerpt(Array("a,,c".utf8), column: 3).mark == "  ^")
        #expect(SourceLines.excerpt(Array("a,".utf8), column: 3).mark == "  ^")
    }

    @Test func withoutAColumnThereIsNoMark() {
        #expect(SourceLines.excerpt(Array("x = 1".utf8), column: nil) == .init(line: "x = 1", mark: nil))
        #expect(SourceLines.excerpt(Array("x".utf8), column: 40).mark == nil)
    }

    @Test func aPlaceFarToTheRightIsStillShown() throws {
        let line = String(repeating: "a", count: 500) + ",here,b"
        let excerpt = SourceLines.excerpt(Array(line.utf8), column: 502)
        let mark = try #require(excerpt.mark)
        let start = try #require(mark.firstIndex(of: "^"))
        let place = mark.distance(from: mark.startIndex, to: start)
        #expect(excerpt.line.dropFirst(place).hasPrefix("here"))
        #expect(excerpt.line.count <= 110)
    }

    @Test func nothingInALineCanMoveTheCursor() {
        let excerpt = SourceLines.excerpt(Array("a\u{1B}[2J,\u{9B}31mx\u{202E}\t,b\r".utf8), column: 7)
        #expect(excerpt == .init(line: "a [2J, 31mx  ,b ", mark: "      ^^^^^^^"))
    }

    @Test func linesComeFromTheFileOfThePlan() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("id,name\n01,Một\n".utf8).write(to: folder.appending(path: "units.csv"))
        var lines = SourceLines(folder: folder.path(percentEncoded: false))
        let location = SourceLocation(file: "units.csv", row: 2, header: "name", column: 4)
        #expect(lines.excerpt(at: location) == .init(line: "01,Một", mark: "   ^^^"))
        try Data("\u{FEFF}id,Tên,cấp\n".utf8).write(to: folder.appending(path: "bom.csv"))
        let header = SourceLocation(file: "bom.csv", row: 1, header: "Tên", column: 4)
        #expect(lines.excerpt(at: header) == .init(line: "id,Tên,cấp", mark: "   ^^^"))
        #expect(lines.excerpt(at: SourceLocation(file: "units.csv", line: 9)) == nil)
        #expect(lines.excerpt(at: SourceLocation(file: "gone.csv", line: 1)) == nil)
    }
}
