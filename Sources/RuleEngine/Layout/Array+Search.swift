extension Array {
    /// The place of the first element that is not before what is sought, in an ordered array; its count where all are.
    func firstPlace(_ isBefore: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
