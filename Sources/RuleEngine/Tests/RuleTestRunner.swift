import Diagnostics
import PlanChecks
import PlanModel

/// Runs tests of rules: each case asks its rule one question. Of each rule or assignment that is asked a judge is kept.
public final class RuleTestRunner {
    private let checked: CheckedPlan
    private let options: EvaluationOptions
    private var judges: [String: Result<RuleJudge, JudgeFailure>] = [:]

    /// - Parameter options: dates by which the plan's own rows are judged.
    public init(_ checked: CheckedPlan, _ options: EvaluationOptions = EvaluationOptions()) {
        self.checked = checked
        self.options = options
    }

    /// Runs the plan's tests, in their order; those that are not selected are passed over.
    ///
    /// - Parameter progress: is told after each test how many of how many are done.
    public func run(
        where isSelected: (RuleTest) -> Bool = { _ in true },
        progress: (Int, Int) -> Void = { _, _ in }
    ) -> RuleTestRun {
        let tests = checked.plan.tests.filter(isSelected)
        var results: [RuleTestResult] = []
        for (place, test) in tests.enumerated() {
            results += run(test)
            progress(place + 1, tests.count)
        }
        let plan = checked.plan
        let uses = plan.assignments + plan.derived.map(\.assignment) + plan.assignmentsNotRun
        let named = Set(plan.tests.map(\.rule))
        let tested = named.union(uses.filter { named.contains($0.name) }.map(\.rule))
        let own = plan.rules.filter { !$0.isStandard }.isEmpty ? plan.rules : plan.rules.filter { !$0.isStandard }
        let order = { (a: String, b: String) in a.utf8.lexicographicallyPrecedes(b.utf8) }
        return RuleTestRun(
            results: results,
            tested: plan.rules.map(\.name).filter(tested.contains).sorted(by: order),
            untested: own.map(\.name).filter { !tested.contains($0) }.sorted(by: order),
            statuses: plan.statuses
        )
    }

    /// The results of a test's cases, in their order.
    public func run(_ test: RuleTest) -> [RuleTestResult] {
        switch judge(of: test.rule) {
        case .failure(let failure):
            // It is one problem of the test, not one of each case.
            let problem =
                RuleTestForm.noRule(of: test, in: checked.plan) ?? notAsked(test, at: test.location, failure.message)
            return test.cases.map { RuleTestResult(test, $0, nil, problems: [problem]) }
        case .success(let judge):
            let form = RuleTestForm(test, of: judge.used)
            return test.cases.map { run($0, of: test, judge, form) }
        }
    }

    private func run(
        _ asked: RuleTestCase,
        of test: RuleTest,
        _ judge: RuleJudge,
        _ form: RuleTestForm
    ) -> RuleTestResult {
        let problems = form.problems(of: asked)
        guard problems.isEmpty else { return RuleTestResult(test, asked, nil, problems: problems) }
        do throws(JudgeFailure) {
            if form.asksForRow(asked) { return try row(asked, of: test, judge) }
            let answer =
                judge.used.rule.level == .value
                ? RuleTestAnswer(try judge.figure(asked.values), checked.plan.statuses)
                : RuleTestAnswer(try judge.verdict(asked.values))
            return result(test, asked, answer, judge.used.rule)
        } catch {
            return notRun(test, asked, error.message)
        }
    }

    /// What came of a case that asks for a row of the plan's own data.
    private func row(
        _ asked: RuleTestCase,
        of test: RuleTest,
        _ judge: RuleJudge
    ) throws(JudgeFailure) -> RuleTestResult {
        let row: AskedRow
        do throws(AskedRow.Problem) {
            row = try AskedRow(asked, of: test.rule, judge.used.rule, in: checked)
        } catch {
            return notRun(test, asked, error.text)
        }
        let judge = try self.judge(of: row.assignment).get()
        guard let verdict = try judge.verdict(unit: row.unit, subject: row.subject, period: row.period) else {
            return notRun(test, asked, row.isNone)
        }
        return result(test, asked, RuleTestAnswer(verdict), judge.used.rule)
    }

    private func result(
        _ test: RuleTest,
        _ asked: RuleTestCase,
        _ answer: RuleTestAnswer,
        _ rule: Rule
    ) -> RuleTestResult {
        let comparison = AnswerComparison(expected: asked.expected, answer: answer, decimals: rule.decimals)
        return RuleTestResult(test, asked, answer, differences: comparison.differences)
    }

    private func notRun(_ test: RuleTest, _ asked: RuleTestCase, _ reason: LocalizedText) -> RuleTestResult {
        RuleTestResult(test, asked, nil, problems: [notAsked(test, at: asked.location, reason)])
    }

    private func notAsked(_ test: RuleTest, at location: SourceLocation, _ reason: LocalizedText) -> Diagnostic {
        Diagnostic(
            .testNotAsked,
            at: location,
            subject: test.name,
            ["test": .text(test.name), "reason": .localized(reason)]
        )
    }

    private func judge(of name: String) -> Result<RuleJudge, JudgeFailure> {
        if let known = judges[name] { return known }
        let judge: Result<RuleJudge, JudgeFailure>
        do throws(JudgeFailure) {
            judge = .success(try RuleJudge(of: name, in: checked, options))
        } catch {
            judge = .failure(checked.plan.rulesNotUsable.contains(name) ? .faulty(name) : error)
        }
        judges[name] = judge
        return judge
    }
}

extension RuleTestAnswer {
    fileprivate init(_ verdict: SingleVerdict) {
        self.init(
            .status(verdict.status),
            score: verdict.score,
            note: verdict.note,
            reason: verdict.reason,
            problem: verdict.problem
        )
    }

    fileprivate init(_ figure: ComputedFigure, _ statuses: StatusTable) {
        let outcome: Outcome =
            switch figure.outcome {
            case .error: .status(statuses[StatusTable.error])
            case .limit: .status(statuses[StatusTable.limit])
            case .figure, .missing: figure.value.map { .figure($0) } ?? .missing
            }
        self.init(outcome, reason: figure.reason, problem: figure.problem)
    }
}
