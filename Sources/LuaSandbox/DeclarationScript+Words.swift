/// The words that scripts may say besides those of Lua and of rules' functions.
///
/// They stand here, below both who reads plans and who runs rules, so that a rule file is read and run with the same
/// words.
extension DeclarationScript.Word {
    /// Words of a rule file and of what it requires.
    public static let ruleFile: [DeclarationScript.Word] =
        [
            DeclarationScript.Word("rule", .declaration),
            DeclarationScript.Word("dated", .call),
            DeclarationScript.Word("this", .constant),
        ] + bindings

    /// Words of plan.lua.
    public static let planScript: [DeclarationScript.Word] =
        [
            DeclarationScript.Word("plan", .declaration),
            DeclarationScript.Word("use", .named),
            DeclarationScript.Word("source", .named),
            DeclarationScript.Word("years", .call),
            DeclarationScript.Word("quarters", .call),
            DeclarationScript.Word("months", .call),
            DeclarationScript.Word("cell", .call),
            DeclarationScript.Word("from_path", .call),
            DeclarationScript.Word("dated", .call),
            DeclarationScript.Word("missing", .constant),
            DeclarationScript.Word("this", .constant),
        ] + bindings

    /// Names of the words that say where a name of a rule comes from: `value_of "it.staff"`, `column "limit"`.
    public static let bindingNames = bindings.map(\.name)

    private static let bindings = [
        "value_of", "target_of", "status_of", "score_of", "column", "unit_column", "values_of", "statuses_of", "sum_of",
        "mean_of", "min_of", "max_of", "count_of", "decimals_of",
    ].map { DeclarationScript.Word($0, .call) }
}
