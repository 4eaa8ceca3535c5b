internal import CLuaShim

/// Many texts as the shim takes them: one run of bytes and where each ends.
struct FlatTexts {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    init(_ texts: some Sequence<some Sequence<UInt8>>) { append(contentsOf: texts) }

    mutating func append(contentsOf texts: some Sequence<some Sequence<UInt8>>) {
        for text in texts {
            bytes.append(contentsOf: text)
            ends.append(UInt32(bytes.count))
        }
    }

    init(_ texts: [String]) {
        self.init(texts.map(\.utf8))
    }

    func withShimTexts<Result>(_ body: (cluashim_texts) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { bytes in
            ends.withUnsafeBufferPointer { ends in
                body(cluashim_texts(bytes: bytes.baseAddress, ends: ends.baseAddress, count: UInt32(ends.count)))
            }
        }
    }
}
