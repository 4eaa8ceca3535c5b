import TienDo

/// The question that a vector asks: of which rule, what it is given, and what is made of the answer.
struct FormulaQuestion {
    var rule: String
    var names: [String: ParameterValue?]
    /// What the answer is multiplied by.
    var scale = 1.0

    init(_ rule: String, _ names: [String: ParameterValue?], scale: Double = 1) {
        (self.rule, self.names, self.scale) = (rule, names, scale)
    }

    /// Words of the vectors, where rules have others. A status must not have the name of an input: `low`.
    static let words = [
        "higher_is_better": "up", "lower_is_better": "down", "modified_competition": "modified",
        "very high": "egdi_very_high", "high": "egdi_high", "middle": "egdi_middle", "low": "egdi_low",
    ]

    /// The questions of a vector, by its formula: one, but for ranks one of each value. Rules whose names begin with
    /// `word_` call the word that the vector is about.
    static func of(_ vector: FormulaVector) -> [FormulaQuestion] {
        let inputs = Inputs(vector)
        switch vector.formula {
        case "percent_of_plan":
            return [.init("percent_of_plan", inputs[("value", "actual"), "target"] + ["direction": "up"])]
        case "percent_of_plan_lower_ratio":
            // The rule counts an actual of 0 as its cap; the word has no value there.
            let rule = vector.expected == "undefined" ? "word_percent_of_plan" : "percent_of_plan"
            return [.init(rule, inputs[("value", "actual"), "target"] + ["direction": "down"])]
        case "percent_of_plan_lower_reflect":
            let names = inputs[("value", "actual"), "target"] + ["direction": "down", "limited": false]
            return [.init("percent_of_plan_reflected", names)]
        case "progress_from_baseline", "progress_from_baseline_capped":
            var names = inputs[("value", "actual"), "baseline", "target"]
            names += vector.inputs["min"] == nil ? ["limited": false] : inputs[("lowest", "min"), ("cap", "max")]
            return [.init("progress_from_baseline", names)]
        case "linear_band":
            let scale = inputs[("value", "x"), ("from", "x0"), ("points_from", "y0"), ("to", "x1"), ("points_to", "y1")]
            return [.init("points_on_scale", scale)]
        case "threshold_bands":
            return [.init("threshold_bands", inputs[("value", "x"), "bands", ("otherwise", "else")])]
        case "all_or_nothing":
            return [.init("all_or_nothing", inputs[("value", "actual"), "target", "points"] + ["direction": "up"])]
        case "min_max":
            return [.init("min_max", inputs["x", ("minimum", "min"), ("maximum", "max"), ("better", "direction")])]
        case "weighted_mean", "arithmetic_mean", "geometric_mean": return [inputs.mean]
        case "rank":
            return inputs.list("values").map { value in
                .init("word_rank", inputs["values", ("better", "direction"), "method"] + ["x": .number(value)])
            }
        case "top_n": return [.init("rank_target", inputs[("peer_rank", "rank"), ("target", "n")])]
        case "rank_improvement": return [.init("places_gained", inputs[("now", "actual"), ("before", "previous")])]
        case "change_percentage_points":
            return [.init("change_in_points", inputs[("now", "actual"), ("before", "previous")])]
        case "growth_rate": return [.init("growth", inputs[("now", "actual"), ("before", "previous")])]
        case "cagr": return [.init("cagr", inputs["first", "last", "years"])]
        case "required_cagr":
            return [.init("required_cagr", inputs[("first", "baseline"), ("target_value", "target"), "years"])]
        case "cagr_ratio":
            let observed = inputs[("first", "baseline"), ("last", "latest"), ("years", "years_observed")]
            let required = inputs[("target_value", "target"), ("years_target", "years_target")]
            return [.init("cagr_ratio", observed + required)]
        case "linear_path":
            let ends = inputs[("first_year", "baseline_year"), ("last_year", "target_year")]
            return [.init("linear_path_value", inputs[("first", "baseline"), ("last", "target"), "year"] + ends)]
        case "linear_path_date":
            let line = inputs[("x0", "start"), ("y0", "start_value"), ("x1", "end"), ("y1", "end_value"), ("x", "date")]
            return [.init("word_linear", line)]
        case "sum_of_parts":
            // Where figures have decimals the tolerance is half a unit of the last digit of each.
            let isPrinted = inputs.list("parts").contains { $0 != $0.rounded() }
            return [.init(isPrinted ? "sum_of_printed_parts" : "sum_of_parts", inputs["total", "parts"])]
        case "share_of_due": return [.init("share_of_due", inputs[("completed", "done"), "due"])]
        case "share_of_assigned": return [.init("share_of_assigned", inputs[("completed", "done"), "assigned"])]
        case "deadline_verdict": return [.init("deadline", inputs["deadline", ("completed_on", "done_on"), "as_of"])]
        case "z_score": return [.init("z_score", inputs["x", "values", "sigma"])]
        case "round": return [.init("word_round", inputs["numerator", "denominator", "digits", "mode"])]
        default: return []
        }
    }
}

/// What goes into a vector, by the names that rules have for it.
private struct Inputs {
    let vector: FormulaVector

    init(_ vector: FormulaVector) { self.vector = vector }

    func list(_ name: String) -> [Double] {
        if case .list(let values)? = vector.inputs[name] { values.compactMap(\.self) } else { [] }
    }

    /// The inputs of these names; `("value", "actual")` is the vector's `actual`, which the rule calls `value`.
    subscript(names: Any...) -> [String: ParameterValue?] {
        var found: [String: ParameterValue?] = [:]
        for name in names {
            let (ours, theirs) = name as? (String, String) ?? (name as? String ?? "", name as? String ?? "")
            found[ours] = .some(value(theirs))
        }
        return found
    }

    /// A mean of the parts that are present, or of all. The parts are keyed by letters, so that one may be missing.
    var mean: FormulaQuestion {
        let policy = if case .text(let text)? = vector.inputs["on_missing"] { text } else { "strict" }
        var names: [String: ParameterValue?] = ["parts": value("values", skipping: policy != "strict")]
        if vector.inputs["weights"] != nil { names["weights"] = .some(value("weights")) }
        let scale = if case .number(let scale)? = vector.inputs["scale"] { scale } else { 1.0 }
        switch vector.formula {
        case "arithmetic_mean": return .init("mean", names)
        case "geometric_mean": return .init("geometric_mean", names)
        default:
            guard policy != "strict" else { return .init("weighted_mean", names, scale: scale) }
            return .init("weighted_mean_of_present", names + ["on_missing": .text(policy)])
        }
    }

    /// - Parameter skipping: a part that is missing is left out; otherwise nothing is known of the whole.
    private func value(_ name: String, skipping: Bool = false) -> ParameterValue? {
        switch vector.inputs[name] {
        case .number(let number): return .number(number)
        case .text(let text): return .text(FormulaQuestion.words[text] ?? text)
        case .list(let values):
            if !skipping, values.contains(nil) { return nil }
            let fields = zip("abcdefghij", values).compactMap { key, value in
                value.map { ParameterField(key: .text(String(key)), value: .number($0)) }
            }
            return .table(ParameterTable(fields: fields))
        case .bands(let bands):
            return .table(
                ParameterTable(
                    items: bands.map { band in
                        let status = ParameterValue.text(FormulaQuestion.words[band.label] ?? band.label)
                        let edge = ParameterField(
                            key: .text(band.isAbove ? "above" : "from"),
                            value: .number(band.edge)
                        )
                        return .table(ParameterTable(fields: [edge, ParameterField(key: "status", value: status)]))
                    }
                )
            )
        case .missing, nil: return nil
        }
    }
}

private func + (names: [String: ParameterValue?], more: [String: ParameterValue?]) -> [String: ParameterValue?] {
    names.merging(more) { $1 }
}

private func += (names: inout [String: ParameterValue?], more: [String: ParameterValue?]) { names = names + more }
