#!/usr/bin/env python3
"""Makes the plan folder of the commune-year work: the plan and rules of this folder, and the generated tables.

    make_plan.py UNITS FOLDER [--seed 20160] [--notes named]

FOLDER/observations.csv and FOLDER/targets.csv are the work's own two files, for those who do the same work without
TienDo; FOLDER/plan is the plan folder, whose data/ holds the same observations by a link.
"""
import argparse
import csv
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
DIRECTIONS = {"higher": "up", "lower": "down"}


def write_table(path, header, rows):
    with open(path, "w", encoding="ascii", newline="") as f:
        table = csv.writer(f, lineterminator="\n")
        table.writerow(header)
        table.writerows(rows)


def write_targets(targets, plan):
    rows = [
        (t["indicator"], "*", t["year"], t["target"], t["threshold"])
        for t in targets
        if t["target"] or t["threshold"]
    ]
    write_table(f"{plan}/targets.csv", ("indicator", "unit", "period", "value", "threshold"), rows)


def write_indicators(targets, plan):
    by_id = {t["indicator"]: (t["weight"], DIRECTIONS[t["direction"]]) for t in targets}
    rows = [(i, f"Indicator {i}", weight, direction, "level:commune") for i, (weight, direction) in by_id.items()]
    write_table(f"{plan}/indicators.csv", ("id", "name", "weight", "direction", "units"), rows)


def write_units(count, plan):
    units = [("VN", "The country", "country", "")]
    units += [(f"C{i:06}", f"Commune {i}", "commune", "VN") for i in range(1, count + 1)]
    write_table(f"{plan}/units.csv", ("id", "name", "level", "parent"), units)


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("units", type=int)
    p.add_argument("folder")
    p.add_argument("--seed", type=int, default=20160)
    p.add_argument("--notes", choices=["joined", "named"], default="joined",
                   help="how rules make their notes: joined by .., or named, with places for numbers")
    a = p.parse_args()
    plan = os.path.join(a.folder, "plan")
    shutil.rmtree(plan, ignore_errors=True)
    shutil.copytree(os.path.join(HERE, "plan"), plan)
    if a.notes == "named":
        shutil.copytree(os.path.join(HERE, "named_notes"), os.path.join(plan, "rules"), dirs_exist_ok=True)
    observations, targets = (os.path.join(a.folder, f) for f in ("observations.csv", "targets.csv"))
    if not os.path.exists(observations):
        subprocess.run([sys.executable, os.path.join(HERE, "generate.py"), str(a.units), observations, targets,
                        "--seed", str(a.seed)], check=True)
    os.makedirs(os.path.join(plan, "data"))
    os.link(observations, os.path.join(plan, "data", "observations.csv"))
    with open(targets, encoding="ascii", newline="") as f:
        promised = list(csv.DictReader(f))
    write_targets(promised, plan)
    write_indicators(promised, plan)
    write_units(a.units, plan)


if __name__ == "__main__":
    main()
