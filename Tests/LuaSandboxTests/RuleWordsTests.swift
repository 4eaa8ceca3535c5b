import LuaSandbox
import Testing

/// What an expression gives in a rule, its results printed and joined; or the kind and message of its failure.
func judge(_ expression: String, style: RuleState.PrintStyle = .vietnamese) throws -> String {
    let source = """
        rule "x" { judge = function()
          local results, texts = table.pack(\(expression)), {}
          for i = 1, results.n do texts[i] = tostring(results[i]) end
          return met, nil, table.concat(texts, " ")
        end }
        """
    let state = try RuleState(texts: [], statuses: ["met"], style: style)
    try state.load(Array(source.utf8), chunk: "rules/x.lua", modules: [:], words: declarationWords)
    var arguments = RuleArguments()
    arguments.endRow()
    var results = RuleResults()
    state.call(try state.function("judge", ofRule: "x", notes: []), arguments, into: &results)
    guard results.outcomes == [.verdict] else { return "\(results.outcomes[0]): " + results.message(0) }
    let note = results.notes[0]
    return String(decoding: results.bytes[Int(note.start)..<Int(note.start + note.length)], as: UTF8.self)
}

struct RuleWordsTests {
    @Test(arguments: [
        ("round(2.675, 2)", "2.68"), ("round(-2.5)", "-3.0"), ("round(2.4)", "2.0"), ("round(-0.4)", "0.0"),
        ("round(1234, -2)", "1200.0"),
        ("round(1250, -2)", "1300.0"), ("round(7)", "7"), ("round(1e300, 3)", "1e+300"), ("round(0.1 + 0.2, 9)", "0.3"),
        ("percent_of_plan(0.285, 0.3, 'up')", "95.0"), ("percent_of_plan(5, 10)", "50.0"),
        ("percent_of_plan(10, 5, 'down')", "50.0"),
        ("percent_of_plan(0, 0, 'down')", "100.0"), ("percent_of_plan(5, 0, 'down')", "0.0"),
        ("percent_of_plan(-5, 10, 'none')", "-50.0"), ("percent_of_plan(5, 10, '')", "50.0"),
        ("percent_of_plan(-0.0, 10, 'up')", "0.0"), ("percent(1, 3)", "33.333333333"), ("percent(0, 5)", "0.0"),
        ("clamp(5, 1, 3)", "3"), ("clamp(0.5, 1, 3)", "1"), ("clamp(2.5, 1, 3)", "2.5"),
        ("linear(2017, 2015, 10, 2020, 20)", "14.0"), ("linear(2025, 2015, 10, 2020, 20)", "30.0"),
        ("linear(date(2016, 4, 12), date(2016, 1, 1), 0, date(2017, 1, 1), 366)", "102.0"),
        ("band(90, { {90, 100}, {75, 75}, 0 })", "100"), ("band(89.9, { {90, 100}, {75, 75}, 0 })", "75"),
        ("band(1, { {90, 100}, {75, 75}, 0 })", "0"), ("band(1, { {90, 100} })", "nil"), ("band(-1e300, { 5 })", "5"),
        ("sum({ 0.1, 0.2, 0.3 })", "0.6"), ("sum({})", "0.0"), ("sum({ a = 1, b = 2, [10] = 3 })", "6.0"),
        ("mean({ 1, 2, 4 })", "2.333333333"), ("weighted_mean({ a = 10, b = 20 }, { b = 3, a = 1 })", "17.5"),
        ("geometric_mean({ 2, 8 })", "4.0"), ("geometric_mean({ 5, 0 })", "0.0"),
        ("deviation({ 2, 4, 4, 4, 5, 5, 7, 9 })", "2.0"),
        ("deviation({ 2, 4, 4, 4, 5, 5, 7, 9 }, 'population')", "2.0"),
        ("deviation({ b = 4, a = 2 }, 'sample')", "1.414213562"), ("deviation({ 7 })", "0.0"),
        ("deviation({ 0.1, 0.1, 0.1 })", "0.0"), ("deviation({ 1e9 + 1, 1e9 + 2, 1e9 + 3 }, 'sample')", "1.0"),
        ("rank({ 80, 75, 75, 60 }, 80), rank({ 80, 75, 75, 60 }, 75), rank({ 80, 75, 75, 60 }, 60)", "1 2 4"),
        ("rank({ a = 3, b = 1, c = 2 }, 1, 'up'), rank({ a = 3, b = 1, c = 2 }, 1, 'down')", "3 1"),
        ("rank({ 80, 75, 75, 60 }, 75, 'up', 'dense'), rank({ 80, 75, 75, 60 }, 60, 'up', 'dense')", "2 3"),
        ("rank({ 80, 75, 75, 60 }, 75, 'up', 'modified'), rank({ 80, 75, 75, 60 }, 60, nil, 'modified')", "3 4"),
        (
            "rank({ 80, 75, 75, 60 }, 75, 'down', 'competition'), rank({ 80, 75, 75, 60 }, 75, 'down', 'modified')",
            "2 3"
        ),
        ("rank({ 5, 5, 4, 4, 3, 3 }, 3, 'up', 'dense'), rank({ 5, 5, 4, 4, 3, 3 }, 5, 'down', 'dense')", "3 3"),
        ("rank({ 0.3, 0.1 + 0.2 }, 0.3), rank({ 7 }, 7, 'down', 'dense')", "1 1"),
        ("date(1970, 1, 1)", "0"), ("date(2016, 6, 30)", "16982"), ("date(2016, 2, 29)", "16860"),
        ("date(1, 1, 1)", "-719162"),
        ("date(9999, 12, 31)", "2932896"), ("date(2016.0, 6, 30.0)", "16982"), ("date(1969, 12, 31)", "-1"),
        ("year_of(date(2016, 12, 31)), year_of(date(2017, 1, 1)), year_of(-719162)", "2016 2017 1"),
        (
            "text(1847), text(2.5), text(1234567.891, 1), text(-0.04, 1), text(0.5, 0), text(-1234)",
            "1.847 2,5 1.234.567,9 0,0 1 -1.234"
        ),
        (
            "text(1e22), text(1e-7), text(5e-324, 2), text(0.1), text(-0.0)",
            "10.000.000.000.000.000.000.000 0,0000001 0,00 0,1 0"
        ),
        ("text(math.mininteger)", "-9.223.372.036.854.775.808"), ("text(999999.995, 2)", "1.000.000,00"),
        ("date_text(date(2016, 6, 30))", "30/6/2016"), ("met", "met"),
        ("tostring(this), tostring(missing)", "this missing"),
    ])
    func aWordGives(expression: String, expected: String) throws {
        #expect(try judge(expression) == expected)
    }

    @Test(arguments: [
        ("percent_of_plan(1, 0, 'up')", "percent_of_plan: the target is 0"),
        ("percent_of_plan(0, 5, 'down')", "percent_of_plan: the value is 0 and less is better"),
        ("percent_of_plan(nil, 1)", "percent_of_plan: 'value' must be a number, not nil"),
        ("percent_of_plan('7', 1)", "percent_of_plan: 'value' must be a number, not string"),
        ("percent_of_plan(1, 1, 'left')", #"percent_of_plan: 'direction' must be "up", "down" or "none""#),
        ("percent(1, 0)", "percent: the whole is 0"), ("round({})", "round: 'x' must be a number, not table"),
        ("round(1, 2.5)", "round: 'decimals' must be a whole number"),
        ("round(1, 99)", "round: 'decimals' must be from -15 to 15"),
        ("clamp(1, 3, 2)", "clamp: 'low' is above 'high'"),
        ("linear(1, 2, 3, 2, 5)", "linear: 'x0' and 'x1' are equal"),
        ("band(1, 5)", "band: the bands must be a table, not number"),
        ("band(1, { {} })", "band: band 1 does not begin with a number"),
        ("sum(5)", "sum: 'values' must be a table, not number"),
        ("sum({ a = 'x' })", "sum: the value at 'a' must be a number, not string"),
        ("mean({})", "mean: there are no values"),
        ("weighted_mean({ a = 1 }, { b = 1 })", "weighted_mean: values and weights have different keys, as 'a'"),
        ("weighted_mean({ b = 1 }, { a = 1, b = 1 })", "weighted_mean: values and weights have different keys, as 'a'"),
        (
            "weighted_mean({ a = 1, c = 1 }, { a = 1, b = 1, c = 1 })",
            "weighted_mean: values and weights have different keys, as 'b'"
        ),
        ("weighted_mean({ a = 1, b = 1 }, { a = 1 })", "weighted_mean: values and weights have different keys, as 'b'"),
        ("weighted_mean({ 1 }, { 0 })", "weighted_mean: the weights add up to 0"),
        ("geometric_mean({ -1 })", "geometric_mean: a value is below 0"),
        ("deviation({})", "deviation: there are no values"),
        ("deviation(5)", "deviation: 'values' must be a table, not number"),
        ("deviation({ 7 }, 'sample')", "deviation: a sample needs two values or more"),
        ("deviation({ 1 }, 'all')", #"deviation: 'kind' must be "population" or "sample""#),
        ("deviation({ 1, a = 'x' })", "deviation: the value at 'a' must be a number, not string"),
        ("rank({ 1, 2 }, 3)", "rank: 'x' is none of the values"), ("rank({}, 3)", "rank: 'x' is none of the values"),
        ("rank({ 1 }, 1, '')", #"rank: 'direction' must be "up" or "down""#),
        ("rank({ 1 }, 1, 'up', 'olympic')", #"rank: 'method' must be "competition", "dense" or "modified""#),
        ("rank({ 1 }, '1')", "rank: 'x' must be a number, not string"),
        ("rank(1, 1)", "rank: 'values' must be a table, not number"),
        ("rank({ a = true }, 1)", "rank: the value at 'a' must be a number, not boolean"),
        ("date(2016, 2, 30)", "date: there is no day 2016-2-30"),
        ("date(2015, 2, 29)", "date: there is no day 2015-2-29"),
        ("date(1900, 2, 29)", "date: there is no day 1900-2-29"),
        ("date(2016, 13, 1)", "date: there is no day 2016-13-1"),
        ("date('2016', 1, 1)", "date: 'year' must be a whole number"),
        ("year_of(1e9)", "year_of: the day lies outside the years 1 to 9999"),
        ("year_of(0.5)", "year_of: 'day' must be a whole number"),
        ("text(0/0)", "text: 'x' is not a finite number"), ("text('7')", "text: 'x' must be a number, not string"),
        ("text(1, -1)", "text: 'decimals' must be from 0 to 15"), ("valeu", "unknown name 'valeu'"),
    ])
    func aWrongArgumentIsNamed(expression: String, message: String) throws {
        #expect(try judge(expression) == "raised: " + message)
    }

    @Test func printingFollowsTheStyle() throws {
        let expression = "text(-1234567.5), text(1234.5, 2), date_text(date(2016, 6, 3))"
        #expect(try judge(expression, style: .vietnamese) == "-1.234.567,5 1.234,50 3/6/2016")
        #expect(try judge(expression, style: .english) == "-1,234,567.5 1,234.50 2016-06-03")
        #expect(try judge(expression, style: .plain) == "-1234567.5 1234.50 2016-06-03")
    }
}
