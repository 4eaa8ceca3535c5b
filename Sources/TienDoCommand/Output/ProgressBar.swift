import Diagnostics

/// Shows on a terminal how far a long run is; nothing where the output is piped.
struct ProgressBar {
    private let isShown: Bool
    private let language: Language
    private let total: Int
    private var done = 0
    private var shownPercent = -1

    /// Runs of fewer rows end before a bar could be read.
    private static let fewRows = 200_000
    private static let width = 30

    init(total: Int, isShown: Bool, language: Language) {
        self.isShown = isShown && total >= ProgressBar.fewRows
        self.language = language
        self.total = total
    }

    /// Counts rows that are done; draws only when the percentage changes.
    mutating func advance(by rows: Int) {
        done += rows
        guard isShown else { return }
        let percent = min(100, done * 100 / max(1, total))
        guard percent != shownPercent else { return }
        shownPercent = percent
        let filled = percent * ProgressBar.width / 100
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: ProgressBar.width - filled)
        Console.overwrite("\r\(language == .vi ? "đang đánh giá" : "judging") \(bar) \(percent)%")
    }

    /// Takes the bar away again.
    func clear() {
        if isShown, shownPercent >= 0 { Console.overwrite("\r\u{1B}[K") }
    }
}
