/// A word of a closed list in a cell, or why there is none.
enum CellWord<Value> {
    case word(Value)
    case empty
    case unreadable

    var value: Value? {
        if case .word(let value) = self { value } else { nil }
    }
}
