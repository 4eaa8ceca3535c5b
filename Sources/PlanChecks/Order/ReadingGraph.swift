/// Who reads whom, by numbers, and in which order all can be had.
struct ReadingGraph {
    /// Of each, those that it reads, ascending.
    let reads: [[Int]]

    /// What the graph comes to.
    struct Order: Equatable {
        /// Of each, the length of the longest way down: 0 where it reads nothing, more than that of all that it reads. Nil
        /// for what is in a cycle.
        var levels: [Int?]
        /// Ways from one back to itself, `[a, b, a]`, each from its lowest number; none shares a member with another.
        var cycles: [[Int]]
    }

    /// Finds the order. What reads a member of a cycle has a level, as if that member weren't there.
    func order() -> Order {
        var order = Order(levels: Array(repeating: nil, count: reads.count), cycles: [])
        var inCycle = Array(repeating: false, count: reads.count)
        while true {
            settle(&order.levels, except: inCycle)
            guard let first = reads.indices.first(where: { order.levels[$0] == nil && !inCycle[$0] }) else { break }
            let cycle = cycle(from: first, order.levels, inCycle)
            for member in cycle { inCycle[member] = true }
            order.cycles.append(cycle)
        }
        return order
    }

    /// Gives a level to all whose reads have one.
    private func settle(_ levels: inout [Int?], except inCycle: [Bool]) {
        var readers: [[Int]] = Array(repeating: [], count: reads.count)
        var waitsFor = Array(repeating: 0, count: reads.count)
        for reader in reads.indices where levels[reader] == nil && !inCycle[reader] {
            for read in reads[reader] where levels[read] == nil && !inCycle[read] {
                readers[read].append(reader)
                waitsFor[reader] += 1
            }
        }
        var ready = reads.indices.filter { levels[$0] == nil && !inCycle[$0] && waitsFor[$0] == 0 }
        while let next = ready.popLast() {
            levels[next] = (reads[next].compactMap { levels[$0] }.max() ?? -1) + 1
            for reader in readers[next] {
                waitsFor[reader] -= 1
                if waitsFor[reader] == 0 { ready.append(reader) }
            }
        }
    }

    /// A way back to itself: whoever has no level yet reads another that has none, so that a walk must come round.
    private func cycle(from first: Int, _ levels: [Int?], _ inCycle: [Bool]) -> [Int] {
        var walk: [Int] = []
        var place: [Int: Int] = [:]
        var at = first
        while place[at] == nil {
            place[at] = walk.count
            walk.append(at)
            at = reads[at].first { levels[$0] == nil && !inCycle[$0] }!
        }
        let round = Array(walk[place[at]!...])
        let lowest = round.indices.min { round[$0] < round[$1] }!
        return Array(round[lowest...] + round[..<lowest]) + [round[lowest]]
    }
}
