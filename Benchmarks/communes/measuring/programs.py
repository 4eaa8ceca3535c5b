"""The programs that do the work: what they are called, how they are started, and how their output is checked."""
import os
from dataclasses import dataclass
from typing import Callable

from . import tools
from .places import PEERS, RULES, say, stop
from .work import COLUMNS, first_columns_hash, verdicts_hash

REFERENCE = "with_lua"
OPTIONAL = ("plain", "luajit", "lua5.4", "pandas", "polars", "duckdb")


@dataclass
class Program:
    id: str
    names: dict             # by language
    command: Callable       # from the work and a folder to the arguments; verdicts.csv is written into the folder
    hash: Callable = verdicts_hash


def names(en, vi):
    return {"en": en, "vi": vi}


def tables_and_output(work, out):
    return [work.file("observations.csv"), work.file("targets.csv"), os.path.join(out, "verdicts.csv")]


def by_rules(program, *arguments):
    """A host that reads rules.lua."""
    return lambda work, out: [program, *arguments, RULES, *tables_and_output(work, out)]


def by_itself(program, *arguments):
    """A program that has the rules in it."""
    return lambda work, out: [program, *arguments, *tables_and_output(work, out)]


def peer(name, get):
    """`get` finds, builds or installs what runs the peer."""
    runner = get()
    if not runner:
        say(f"{name} can't be had here and is left out")
    return runner


def peers(without):
    """Those that can be had. The reference must be: all ratios are to it."""
    reference = tools.compiled(REFERENCE)
    if not reference:
        stop("the C program with Lua can't be built, and it is what all others are compared with")
    found = [Program(REFERENCE, names("C with Lua, the reference", "C gọi Lua, mốc so sánh"), by_rules(reference))]
    if "plain" not in without and (runner := peer("plain", lambda: tools.compiled("plain"))):
        found.append(Program("plain", names("C by hand, without Lua", "C viết tay, không có Lua"), by_itself(runner)))
    for name, called in (("luajit", names("a script in LuaJIT", "kịch bản LuaJIT")),
                         ("lua5.4", names("a script in Lua 5.4", "kịch bản Lua 5.4"))):
        if name not in without and (runner := peer(name, lambda: tools.command(name))):
            found.append(Program(name, called, by_rules(runner, os.path.join(PEERS, "work.lua"))))
    for name, called in (("pandas", "pandas"), ("polars", "Polars"), ("duckdb", "DuckDB")):
        if name not in without and (runner := peer(name, lambda: tools.python(name))):
            script = os.path.join(PEERS, f"work_{name}.py")
            found.append(Program(name, names(called, called), by_itself(runner, script)))
    return found


def tiendo(program, jobs, notes="joined"):
    """As the work wants it: its columns, no page, no summary."""
    return lambda work, out: [program, "run", work.file("plan", notes), "--jobs", str(jobs), "--quiet", "--no-report",
                              "--columns", COLUMNS, "--out", out]


def variants(program):
    return [
        Program("tiendo", names("TienDo, one job", "TienDo, một luồng"), tiendo(program, 1)),
        Program("tiendo-named", names("TienDo, one job, named notes", "TienDo, một luồng, ghi chú có tên"),
                tiendo(program, 1, "named")),
        Program("tiendo-two-jobs", names("TienDo, two jobs", "TienDo, hai luồng"), tiendo(program, 2)),
        Program("tiendo-defaults", names("TienDo, all defaults: 11 columns, report, summary",
                                         "TienDo, không tùy chọn nào: 11 cột, báo cáo, bản tóm tắt"),
                lambda work, out: [program, "run", work.file("plan"), "--out", out], first_columns_hash),
    ]
