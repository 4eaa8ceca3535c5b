"""The parts of the work one by one: what TienDo spends on each, by differences between runs."""
import os
import re
import shutil
from dataclasses import dataclass

import generate

from . import counts, timing, tools
from .places import BUILD, COMMUNES, ROOT, say, stop
from .work import COLUMNS, OBSERVATIONS, VERDICTS, Work

# How many verdicts of a unit each rule of the plan gives.
RULES = {
    "percent_in_bands": 200, "threshold_trend": 240, "straight_path": 200, "band_points": 186, "first_reached": 140,
}
# Columns, and what is new in each list.
COLUMN_STEPS = (
    ("unit", {"en": "unit", "vi": "đơn vị"}),
    ("unit,subject,period,rule", {"en": "subject, period and rule", "vi": "đối tượng, kỳ và quy tắc"}),
    ("unit,subject,period,rule,status", {"en": "the status", "vi": "trạng thái"}),
    ("unit,subject,period,rule,status,score", {"en": "the score", "vi": "điểm"}),
    (COLUMNS, {"en": "the note", "vi": "ghi chú"}),
    (COLUMNS + ",value,target,flag,reason",
     {"en": "value, target, flag and reason", "vi": "số thực hiện, mức đặt ra, dấu và lý do"}),
)
# Rules to compare. The second of each pair has a statement that compiles to nothing, but hides that the function ends,
# so it runs under the hook that counts instructions.
ROUNDS = """local sum = 0
    for i = 1, 20 do sum = sum + i * value end
    if sum > 0 then return met end
    return missed"""
BODIES = {
    "constant": "return value and met",
    "short": "if value > 0 then return met end\n    return missed",
    "short_guarded": "repeat until true\n    if value > 0 then return met end\n    return missed",
    "loop": ROUNDS,
    "loop_guarded": "repeat until true\n    " + ROUNDS,
}
RULE = """rule "{name}" {{
  title = {{ vi = "Quy tắc để đo", en = "A rule to measure" }},
  level = "indicator",
  score = "none",
  judge = function(value)
    {body}
  end,
}}
"""


@dataclass
class Part:
    names: dict
    instructions: float
    per: dict


OBSERVATION = {"en": "observation", "vi": "số liệu"}
VERDICT = {"en": "verdict", "vi": "kết quả đánh giá"}
BYTE = {"en": "byte", "vi": "byte"}


class Parts:
    """Counts at two sizes; plans are made as they are needed."""

    def __init__(self, tiendo, small, large):
        self.tiendo, self.small, self.large = tiendo, small, large
        self.more = large - small
        self.works = {units: Work(units, generate.DEFAULT_SEED).make() for units in (small, large)}
        self.folder = os.path.join(BUILD, "parts")
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)

    def difference(self, name, arguments, accepted=(0,)):
        """How many more instructions a command takes at the large size; `arguments` are a function of the size."""
        few, many = (counts.instructions("part", [self.tiendo, *arguments(units)], accepted)
                     for units in (self.small, self.large))
        say(f"{name}: {many - few:,} instructions for {self.more} units more")
        return many - few

    def plan(self, name, units, body, over='indicators = "*"'):
        """A copy of the plan in which a rule with this body is all that judges."""
        rule = RULE.format(name=name, body=body)
        use = f'    use "{name}" {{ as = "R1", units = "level:commune", {over} }},\n'
        return self.copy(name, units, lambda uses: [use], {f"{name}.lua": rule})

    def plan_with(self, name, units):
        """A copy of the plan in which one of its rules is all that judges."""
        return self.copy(name, units, lambda uses: [use for use in uses if f'use "{name}"' in use])

    def copy(self, name, units, change, rules=()):
        folder = os.path.join(self.folder, f"{name}-{units}")
        # The tables are links; what is changed here must not be.
        shutil.copytree(self.works[units].file("plan"), folder, copy_function=os.link)
        script = os.path.join(folder, "plan.lua")
        with open(script, encoding="utf-8") as f:
            before, uses, after = split_plan(f.read())
        os.remove(script)
        with open(script, "w", encoding="utf-8") as f:
            f.write(before + "".join(change(uses)) + after)
        for file in rules:
            with open(os.path.join(folder, "rules", file), "w", encoding="utf-8") as f:
                f.write(rules[file])
        return folder

    def run(self, plan, columns=COLUMNS):
        """The arguments of a run."""
        return ["run", plan, "--jobs", "1", "--quiet", "--no-report", "--columns", columns,
                "--out", os.path.join(self.folder, "out")]


def split_plan(text):
    """plan.lua up to its uses, the uses one by one, and the rest."""
    before, judge, rest = text.partition("  judge = {\n")
    uses, end, after = rest.partition("\n  },\n")
    return before + judge, re.split(r"(?m)^(?=    use )", uses + "\n")[1:], end[1:] + after


def reading(parts):
    """Tables into memory: a run that judges one figure of a unit, and `due`, which reads a plan and judges nothing."""
    one = 'indicators = "I01", periods = years(2015, 2015)'
    spent = parts.difference("reading", lambda units: parts.run(
        parts.plan("nearly_nothing", units, BODIES["constant"], one)))
    yield Part({"en": "reading, in a run with one verdict a unit", "vi": "đọc, khi mỗi đơn vị chỉ có một kết quả"},
               spent / (parts.more * OBSERVATIONS), OBSERVATION)
    due = parts.difference("due", lambda units: [
        "due", parts.works[units].file("plan"), "--on", "2020-12-31", "--quiet"])
    yield Part({"en": "reading, in `tiendo due`", "vi": "đọc, trong `tiendo due`"},
               due / (parts.more * OBSERVATIONS), OBSERVATION)
    parts.reading = spent


def runs(parts):
    """The whole run, and what it spends on each rule: a run with that rule alone, less the reading."""
    for notes, names in (("joined", {"en": "a whole run", "vi": "cả lần chạy"}),
                         ("named", {"en": "a whole run, named notes", "vi": "cả lần chạy, ghi chú có tên"})):
        spent = parts.difference(f"run, {notes}", lambda units: parts.run(parts.works[units].file("plan", notes)))
        yield Part(names, spent / (parts.more * VERDICTS), VERDICT)
    for rule, verdicts in RULES.items():
        spent = parts.difference(rule, lambda units: parts.run(parts.plan_with(rule, units))) - parts.reading
        yield Part({"en": f"`{rule}`, judged and written", "vi": f"`{rule}`, cả đánh giá và ghi"},
                   spent / (parts.more * verdicts), VERDICT)


def guard(parts):
    """Rules made here, on every figure; what differs between two of them is the rule alone."""
    spent = {name: parts.difference(name, lambda units: parts.run(parts.plan(name, units, body)))
             for name, body in BODIES.items()}
    verdicts = parts.more * OBSERVATIONS
    yield Part({"en": "a rule that returns `met`, judged and written",
                "vi": "quy tắc chỉ trả về `met`, cả đánh giá và ghi"},
               (spent["constant"] - parts.reading) / verdicts, VERDICT)
    for name, names in (("short", {"en": "a comparison", "vi": "một phép so sánh"}),
                        ("loop", {"en": "a loop of 20 turns", "vi": "vòng lặp 20 lượt"})):
        yield Part({"en": f"{names['en']}, on top of that", "vi": f"{names['vi']}, thêm vào đó"},
                   (spent[name] - spent["constant"]) / verdicts, VERDICT)
        yield Part({"en": f"{names['en']}: the guard, where the rule can't be seen to end",
                    "vi": f"{names['vi']}: phần canh giữ, khi không thấy chắc quy tắc kết thúc"},
                   (spent[f"{name}_guarded"] - spent[name]) / verdicts, VERDICT)


def writing(parts):
    """The whole run with one column more each time."""
    before = None
    for columns, added in COLUMN_STEPS:
        spent = parts.difference(f"columns to {added['en']}",
                                 lambda units: parts.run(parts.works[units].file("plan"), columns))
        if before is not None:
            yield Part({"en": f"writing {added['en']}", "vi": f"ghi {added['vi']}"},
                       (spent - before) / (parts.more * VERDICTS), VERDICT)
        before = spent


def parsing(parts):
    """Lua texts into trees: one file of many rules, laid out and checked."""
    with open(os.path.join(COMMUNES, "plan", "rules", "straight_path.lua"), encoding="utf-8") as f:
        text = f.read()
    sizes = {}

    def rules_file(units):
        path = os.path.join(parts.folder, f"rules-{units}.lua")
        with open(path, "w", encoding="utf-8") as f:
            f.write("\n".join(text.replace("straight_path", f"path_{n}") for n in range(units)))
        sizes[units] = os.path.getsize(path)
        return path

    for command in (["fmt", "--check"], ["check"]):
        called = f"`tiendo {' '.join(command)}`"
        # Status 1: there is something to lay out, or a mistake.
        spent = parts.difference(command[0], lambda units: [*command, "--quiet", rules_file(units)], (0, 1))
        yield Part({"en": f"{called} of a rule file", "vi": f"{called} một tệp quy tắc"},
                   spent / (sizes[parts.large] - sizes[parts.small]), BYTE)


def all_parts(tiendo, small, large):
    """In the order in which a run goes through them."""
    parts = Parts(tiendo, small, large)
    return [part for measured in (reading, runs, guard, writing, parsing) for part in measured(parts)]


def small_plans(tiendo, rounds=11):
    """(plan, CPU, wall, peak) of the examples' runs: medians, in turn."""
    launcher = tools.compiled("measure")
    taken = {}
    for _ in range(rounds):
        for plan in sorted(os.listdir(os.path.join(ROOT, "examples"))):
            folder = os.path.join(ROOT, "examples", plan)
            if not os.path.exists(os.path.join(folder, "plan.lua")):
                continue
            figures, status, said = timing.measure(launcher, [tiendo, "run", folder, "--out",
                                                              os.path.join(BUILD, "out")])
            if status not in (0, 1):
                stop(f"tiendo run examples/{plan} failed:\n{said}")
            taken.setdefault(f"examples/{plan}", []).append(figures)
    shutil.rmtree(os.path.join(BUILD, "out"), ignore_errors=True)
    return [(plan, *(timing.median(figures, name) for name in ("cpu", "wall", "peak")))
            for plan, figures in taken.items()]
