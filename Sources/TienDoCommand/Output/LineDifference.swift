/// The lines in which two texts differ, with `-` and `+` before them.
enum LineDifference {
    static func text(_ before: [UInt8], _ after: [UInt8], path: String) -> String {
        let (old, new) = (lines(before), lines(after))
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let place, _, _): removed.insert(place)
            case .insert(let place, _, _): inserted.insert(place)
            }
        }
        var text = "--- \(path)\n"
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if removed.contains(left) {
                text += "\(left + 1): - \(old[left])\n"
                left += 1
            } else if inserted.contains(right) {
                text += "\(right + 1): + \(new[right])\n"
                right += 1
            } else {
                (left, right) = (left + 1, right + 1)
            }
        }
        return text
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}
