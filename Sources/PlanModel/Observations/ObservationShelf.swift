/// Where packed rows of observations are kept that are too many to be held in memory.
public protocol ObservationShelf: Sendable {
    /// Puts bytes away; gives the place to take them from, nil where there is no room for them.
    func put(_ bytes: [UInt8]) -> Int?

    /// Takes bytes that were put away; they stay there. May be called by several threads at once.
    func take(_ place: Int, into bytes: UnsafeMutableRawBufferPointer)
}
