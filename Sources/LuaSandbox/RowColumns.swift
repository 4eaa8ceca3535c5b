/// Where calls put what rows return: columns of the caller's, with an element for each place that rows name.
public struct RowColumns {
    /// How each row's call ended.
    public var outcomes: UnsafeMutablePointer<RuleResults.Outcome>
    /// Numbers of statuses, where the outcome is a verdict.
    public var statuses: UnsafeMutablePointer<UInt8>
    /// NaN where none was returned.
    public var scores: UnsafeMutablePointer<Double>
    public var notes: UnsafeMutablePointer<RuleResults.Note>

    /// Columns that stay where they are while a call goes on.
    public init(
        outcomes: UnsafeMutablePointer<RuleResults.Outcome>,
        statuses: UnsafeMutablePointer<UInt8>,
        scores: UnsafeMutablePointer<Double>,
        notes: UnsafeMutablePointer<RuleResults.Note>
    ) {
        self.outcomes = outcomes
        self.statuses = statuses
        self.scores = scores
        self.notes = notes
    }
}
