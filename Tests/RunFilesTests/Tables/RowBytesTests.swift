import Testing

@testable import RunFiles

@Suite struct RowBytesTests {
    @Test func whatWasWrittenStaysWhenThereIsNoMoreRoom() {
        var output = RowBytes(capacity: 4)
        var expected: [UInt8] = []
        for row in 0..<500 {
            output.makeRoom(2)
            for byte in [UInt8(row % 251), 7] {
                output.at.append(byte)
                expected.append(byte)
            }
        }
        #expect(Array(output.bytes) == expected && output.count == 1000)
    }

    @Test(arguments: [0, 1, 15, 16, 17, 40])
    func piecesAreCopiedWhole(length: Int) {
        let bytes = (0..<64).map { UInt8($0) }
        var output = RowBytes(capacity: 0)
        output.makeRoom(length + 1)
        bytes.withUnsafeBufferPointer { output.at.append(padded: $0.baseAddress!, count: length) }
        output.at.append(255)
        #expect(Array(output.bytes) == Array(bytes[..<length]) + [255])
    }
}
