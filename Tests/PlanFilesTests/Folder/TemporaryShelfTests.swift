import Foundation
import Testing

@testable import PlanFiles

@Suite struct TemporaryShelfTests {
    private func taken(_ shelf: TemporaryShelf, _ place: Int, _ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            shelf.take(place, into: UnsafeMutableRawBufferPointer(buffer))
            filled = count
        }
    }

    @Test func `What is put away can be taken as often as one likes, and leaves no file behind`() throws {
        let folder = try TemporaryFolder()
        let shelf = TemporaryShelf(folder: folder.path)
        let things = (1..<50).map { number in (0..<number * 1000).map { UInt8(truncatingIfNeeded: $0 &* number) } }
        let places = things.map { shelf.put($0) }
        for (thing, place) in zip(things, places).reversed() {
            #expect(taken(shelf, try #require(place), thing.count) == thing)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func `Where there can be no file nothing is put away`() {
        #expect(TemporaryShelf(folder: "/nowhere/at/all").put([1, 2, 3]) == nil)
    }
}
