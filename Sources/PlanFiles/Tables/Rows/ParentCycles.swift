/// Finds cycles among parents.
enum ParentCycles {
    /// The cycles, each as its ids from the member that is reached first, going through `ids` in order, round to it again.
    ///
    /// - Parameter parents: the parent of each id that has one.
    static func find(_ ids: [String], parents: [String: String]) -> [[String]] {
        // Each id has one parent at most: walk up from each until the top or an id that was met.
        var walkOf: [String: Int] = [:]
        var cycles: [[String]] = []
        for (walk, id) in ids.enumerated() {
            var at: String? = id
            while let here = at, walkOf[here] == nil {
                walkOf[here] = walk
                at = parents[here]
            }
            guard let start = at, walkOf[start] == walk else { continue }
            var cycle = [start]
            var next = parents[start]
            while let here = next, here != start {
                cycle.append(here)
                next = parents[here]
            }
            cycles.append(cycle + [start])
        }
        return cycles
    }
}
