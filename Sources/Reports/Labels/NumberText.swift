import Diagnostics
import Numerals

/// Numbers in the style of a language.
enum NumberText {
    /// - Parameter decimals: how many to show; nil: as many as the number has.
    static func text(_ number: Double, in language: Language, decimals: Int? = nil) -> String {
        NumeralPrinter.text(number, style: language == .vi ? .vi : .en, decimals: decimals)
    }
}
