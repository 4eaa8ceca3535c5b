"""The commune-year work of a size and seed: its files, and what must come out."""
import hashlib
import os
import re
import shutil
import subprocess
import sys

import check
import generate

from .places import BUILD, COMMUNES, say

OBSERVATIONS, VERDICTS = 240, 966       # of a unit
NOTES = ("joined", "named")             # the kinds of make_plan.py
COLUMNS = "unit,subject,period,rule,status,score,note"
FIRST_COLUMNS = re.compile(rb'(?:[^,"\n]*,){6}(?:"(?:[^"]|"")*"|[^,"\n]*)')


class Work:
    """Folders `joined` and `named` in .build-benchmarks/work-UNITS-SEED; the tables in both are the same files."""

    def __init__(self, units, seed):
        self.units, self.seed = units, seed
        self.folder = os.path.join(BUILD, f"work-{units}-{seed}")

    def file(self, name, notes="joined"):
        return os.path.join(self.folder, notes, name)

    def make(self):
        """Makes what isn't there. Plans are made anew, for the rules may have changed."""
        if not os.path.exists(self.folder):
            say(f"generating {self.units} units")
            unfinished = self.folder + ".unfinished"
            shutil.rmtree(unfinished, ignore_errors=True)
            self.make_plan(unfinished, "joined")
            os.rename(unfinished, self.folder)
        for notes in NOTES:
            self.make_plan(self.folder, notes)
        return self

    def make_plan(self, folder, notes):
        target = os.path.join(folder, notes)
        os.makedirs(target, exist_ok=True)
        for table in ("observations.csv", "targets.csv"):
            source = os.path.join(folder, "joined", table)
            if os.path.exists(source) and not os.path.exists(os.path.join(target, table)):
                os.link(source, os.path.join(target, table))
        subprocess.run([sys.executable, os.path.join(COMMUNES, "make_plan.py"), str(self.units), target,
                        "--seed", str(self.seed), "--notes", notes], check=True)

    def expected_hash(self):
        """The hash that WORK.md gives for this size; None for another seed or size."""
        path = os.path.join(COMMUNES, f"reference_{self.units}.sha256")
        if self.seed != generate.DEFAULT_SEED or not os.path.exists(path):
            return None
        with open(path, encoding="ascii") as f:
            return f.read().split()[0]


def verdicts_hash(path):
    """Of a file of the work's columns; both spellings of its header count as the same."""
    return check.sha(path)


def first_columns_hash(path):
    """Of the work's columns in a file that has more of them behind."""
    digest = hashlib.sha256()
    with open(path, "rb") as f:
        digest.update(check.head(FIRST_COLUMNS.match(f.readline()).group() + b"\n"))
        for line in f:
            digest.update(FIRST_COLUMNS.match(line).group() + b"\n")
    return digest.hexdigest()
