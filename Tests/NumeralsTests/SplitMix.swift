/// The same random numbers in every run, so that a test that fails fails again.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// One digit at least, and no more than `most`.
    mutating func digits(upTo most: Int) -> String {
        let count = Int.random(in: 1...most, using: &self)
        var text = ""
        for _ in 0..<count { text += String(UInt8.random(in: 0...9, using: &self)) }
        return text
    }

    mutating func pick(_ texts: [String]) -> String { texts[Int.random(in: 0..<texts.count, using: &self)] }

    /// Groups of three from the right; a text that begins with 0 stays as it is.
    func grouped(_ digits: String, by mark: Character) -> String {
        if digits.hasPrefix("0") { return digits }
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text.append(mark) }
            text.append(digit)
        }
        return text
    }

    /// Any finite double, all sizes alike.
    mutating func double() -> Double {
        while true {
            let x = Double(bitPattern: next())
            if x.isFinite { return x }
        }
    }
}
