"""Runs programs in turn, checks what they write, and keeps what they took."""
import os
import shutil
import statistics
import subprocess
from dataclasses import dataclass

from . import tools
from .places import BUILD, say, stop
from .programs import REFERENCE


@dataclass
class Figures:
    """Of one run."""
    cpu: float      # s, user and system
    wall: float     # s
    peak: float     # MB


def measure(launcher, arguments):
    """Runs a program by measure.c; (figures, exit status, what it said on standard error)."""
    done = subprocess.run([launcher, *arguments], capture_output=True, text=True, errors="replace")
    if done.returncode != 0:
        stop(f"{os.path.basename(arguments[0])} can't be started: {done.stderr}")
    user, system, wall, peak, status = done.stdout.split()
    return Figures(float(user) + float(system), float(wall), int(peak) * 1024 / 1e6), int(status), done.stderr


def run(launcher, program, work):
    """Runs a program once; its figures and the hash of its verdicts. What it wrote is removed again."""
    out = os.path.join(BUILD, "out")
    shutil.rmtree(out, ignore_errors=True)
    os.makedirs(out)
    figures, status, said = measure(launcher, program.command(work, out))
    verdicts = os.path.join(out, "verdicts.csv")
    if status != 0 or not os.path.exists(verdicts):
        stop(f"{program.id} failed at {work.units} units with status {status}:\n{said[-2000:]}")
    digest = program.hash(verdicts)
    shutil.rmtree(out)
    return figures, digest


def rounds(programs, work, count):
    """Figures by program: A, B, C …, then again, so that what slows the machine for a while slows them all.

    Ends with an error where a program's bytes are not the expected ones; where none are known, the reference's.
    """
    launcher = tools.compiled("measure")
    if not launcher:
        stop("measure.c can't be built")
    taken = {program.id: [] for program in programs}
    expected = work.expected_hash()
    for number in range(1, count + 1):
        hashes = {}
        for program in programs:
            figures, hashes[program.id] = run(launcher, program, work)
            taken[program.id].append(figures)
            say(f"{work.units} units, round {number} of {count}: {program.id} {figures.cpu:.3f} s CPU, "
                f"{figures.wall:.3f} s, {figures.peak:.1f} MB")
        expected = expected or hashes.get(REFERENCE) or hashes[programs[0].id]
        wrong = [name for name, digest in hashes.items() if digest != expected]
        if wrong:
            stop(f"at {work.units} units the verdicts of {', '.join(wrong)} are not the bytes of sha256 {expected}")
    return taken


def median(figures, name):
    return statistics.median(getattr(f, name) for f in figures)


def ratios(above, below, name):
    """(median, least, greatest) of what one took to what the other took in the same round."""
    found = [getattr(a, name) / getattr(b, name) for a, b in zip(above, below)]
    return statistics.median(found), min(found), max(found)
