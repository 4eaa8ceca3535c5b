"""What is measured on, and with which versions: figures mean nothing without."""
import datetime
import os
import re
import subprocess
import sys

from . import tools
from .tables import number


def output(*arguments):
    """What a program says of itself; nothing if it isn't there."""
    try:
        done = subprocess.run(arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    except OSError:
        return ""
    return done.stdout if done.returncode == 0 else ""


def version(text):
    found = re.search(r"\d+(\.\d+)+", text)
    return found.group() if found else None


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as f:
        found = re.search(r"^model name\s*: (.*)$", f.read(), re.M)
    return found.group(1).strip() if found else os.uname().machine


def memory():
    """GB."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9


def versions():
    """By name, of what is there."""
    found = {
        "Swift": version(output("swift", "--version")),
        "gcc": version(output("gcc", "-dumpfullversion")),
        "Lua": version(output("dpkg-query", "-W", "-f", "${Version}", tools.LUA_LIBRARY)),
        "LuaJIT": version(output("luajit", "-v")),
        "Python": version(sys.version),
    }
    packages = dict(line.split("==") for line in output(tools.PYTHON, "-m", "pip", "freeze").split() if "==" in line)
    names = {"pandas": "pandas", "polars": "Polars", "duckdb": "DuckDB"}
    found.update({name: packages.get(package) for package, name in names.items()})
    return {name: text for name, text in found.items() if text}


def sentence(language):
    listed = ", ".join(f"{name} {text}" for name, text in versions().items())
    cores, today = os.cpu_count(), datetime.date.today()
    gigabytes = number(memory(), 0, language)
    if language == "vi":
        return (f"{processor()}, {cores} lõi, bộ nhớ {gigabytes} GB, {os.uname().sysname} {os.uname().release}; "
                f"{listed}; {today.day}/{today.month}/{today.year}.")
    return (f"{processor()}, {cores} cores, {gigabytes} GB of memory, {os.uname().sysname} {os.uname().release}; "
            f"{listed}; {today.isoformat()}.")
