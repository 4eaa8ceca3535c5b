"""Installs and builds what is measured. What can't be had is said, and left out."""
import os
import shutil
import subprocess
import sys

from .places import BUILD, COMMUNES, PEERS, ROOT, say, stop

LUA_LIBRARY = "liblua5.4-dev"
# What each Python program needs of requirements.txt.
PYTHON_PACKAGES = {"pandas": ("numpy", "pandas", "pyarrow"), "polars": ("polars",), "duckdb": ("duckdb",)}
PYTHON = os.path.join(BUILD, "python", "bin", "python")
# As TienDo has it: Debian's Lua, linked statically. C11 keeps the compiler from fusing multiply and add.
C_PROGRAMS = {
    "measure": ("measuring/measure.c",),
    "with_lua": ("peers/with_lua.c", "peers/work.c", "-l:liblua5.4.a", "-lm", "-ldl"),
    "plain": ("peers/plain.c", "-lm"),
}


def debian(*packages):
    return subprocess.run([os.path.join(COMMUNES, "setup"), *packages]).returncode == 0


def command(name, package=None):
    """The path of a program of Debian, which is installed if it isn't there; None if it can't be had."""
    if not shutil.which(name):
        debian(package or name)
    return shutil.which(name)


def compiled(name):
    """The path of one of the C programs; None if it can't be built."""
    if not command("gcc"):
        return None
    if name == "with_lua" and not debian(LUA_LIBRARY):
        return None
    os.makedirs(BUILD, exist_ok=True)
    binary = os.path.join(BUILD, name)
    arguments = [os.path.join(COMMUNES, a) if a.endswith(".c") else a for a in C_PROGRAMS[name]]
    gcc = subprocess.run(["gcc", "-std=c11", "-O2", "-o", binary, *arguments])
    return binary if gcc.returncode == 0 else None


def pins(peer):
    with open(os.path.join(PEERS, "requirements.txt"), encoding="ascii") as f:
        lines = f.read().split()
    return [line for line in lines if line.split("==")[0] in PYTHON_PACKAGES[peer]]


def python(peer):
    """The Python that has the packages of a peer; None if they can't be installed."""
    if not os.path.exists(PYTHON):
        say("making .build-benchmarks/python")
        environment = [sys.executable, "-m", "venv", os.path.dirname(os.path.dirname(PYTHON))]
        if subprocess.run(environment, stdout=subprocess.DEVNULL).returncode != 0:
            shutil.rmtree(os.path.dirname(os.path.dirname(PYTHON)), ignore_errors=True)
            if not debian("python3-venv") or subprocess.run(environment).returncode != 0:
                return None
    wanted = pins(peer)
    freeze = subprocess.run([PYTHON, "-m", "pip", "freeze"], capture_output=True, text=True).stdout.split()
    if set(wanted) <= set(freeze):
        return PYTHON
    say(f"installing: {' '.join(wanted)}")
    pip = subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", *wanted])
    return PYTHON if pip.returncode == 0 else None


def release_build(path):
    """The `tiendo` to measure: the one that is named, or a new release build."""
    if path:
        path = os.path.abspath(path)
        if not os.access(path, os.X_OK):
            stop(f"no program at {path}")
        return path
    say("building tiendo for release")
    if subprocess.run(["swift", "build", "-c", "release", "--product", "tiendo"], cwd=ROOT,
                      stdout=sys.stderr).returncode != 0:
        stop("tiendo can't be built")
    return os.path.join(ROOT, ".build", "release", "tiendo")


def without_debug_info(tiendo):
    """A copy that valgrind can read: it stumbles over the debugging information of Swift."""
    os.makedirs(BUILD, exist_ok=True)
    copy = os.path.join(BUILD, "tiendo-without-debug-info")
    if not command("strip", "binutils") or subprocess.run(["strip", "-g", "-o", copy, tiendo]).returncode != 0:
        stop("strip can't copy tiendo")
    return copy
