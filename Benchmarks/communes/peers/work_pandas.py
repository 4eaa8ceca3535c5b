#!/usr/bin/env python3
"""The commune-year work in pandas: five rules over observations, column by column in NumPy.

    work_pandas.py OBSERVATIONS.csv TARGETS.csv VERDICTS.csv

Reads both CSV files, judges every unit, indicator and year by the rules R1 to R5, and writes
the verdicts in order of unit, indicator, year and rule. The lines are put together by Arrow,
which holds pandas' strings; with DataFrame.to_csv the whole takes about 1.6 times as long.
Written against Python 3.11, pandas 3.1.1, numpy 2.4.6 and pyarrow 26.0.1.
"""
import sys

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

FIRST_YEAR, YEARS = 2015, 6
NEVER = 9999  # the year in which a target was not reached
STATUSES = ["met", "near", "missed", "no_data", "not_applicable"]
MET, NEAR, MISSED, NO_DATA, NOT_APPLICABLE = range(5)


def read_facts(observations, targets):
    """One row per observation, in the order of the file, with the figures the rules need."""
    plans = pd.read_csv(targets)
    planned = plans.dropna(subset="target").groupby("indicator").last()
    plans["due"] = plans["indicator"].map(planned["year"])
    plans["final"] = plans["indicator"].map(planned["target"])
    plans["lower"] = plans["direction"] == "lower"
    facts = pd.read_csv(observations).merge(plans, on=["indicator", "year"], how="left")

    # A unit's indicator is six rows, one a year: a matrix row.
    by_year = facts["year"].to_numpy().reshape(-1, YEARS)
    if not (by_year == np.arange(FIRST_YEAR, FIRST_YEAR + YEARS)).all():
        sys.exit("the observations are not complete and in order")
    value = facts["value"].to_numpy().reshape(-1, YEARS)
    facts["previous"] = np.insert(value[:, :-1], 0, np.nan, axis=1).ravel()
    facts["baseline"] = np.repeat(value[:, 0], YEARS)
    facts["known"] = np.logical_or.accumulate(~np.isnan(value), axis=1).ravel()
    reaches = reaches_final(facts, "value").reshape(-1, YEARS)
    facts["reached"] = np.minimum.accumulate(np.where(reaches, by_year, NEVER), axis=1).ravel()
    facts["percent"] = np.select(
        [facts["target"].isna(), ~facts["lower"], facts["value"] <= 0],
        [np.nan, facts["value"] / facts["target"] * 100, 200.0],
        facts["target"] / facts["value"] * 100)
    return facts


def columns(facts, names):
    return [facts[name].to_numpy() for name in names.split()]


def reaches_final(facts, name):
    figure, final, lower = columns(facts, f"{name} final lower")
    return np.where(lower, figure <= final, figure >= final)


def strings(values):
    return pd.Series(values, dtype="str")


def choose(*cases, otherwise):
    """The result of the first condition that holds, as in an if/elseif chain."""
    return np.select([case[0] for case in cases], [case[1] for case in cases], otherwise)


def choose_text(*cases, otherwise):
    # Choosing among a few texts by number is much faster than moving the texts about.
    texts = [case[1] for case in cases] + [otherwise]
    number = choose(*((case[0], i) for i, case in enumerate(cases)), otherwise=len(cases))
    return strings(texts).take(number).reset_index(drop=True)


def rule_1(facts):
    value, target, percent = columns(facts, "value target percent")
    no_target, no_value = np.isnan(target), np.isnan(value)
    status = choose((no_target, NOT_APPLICABLE), (no_value, NO_DATA), (percent >= 100, MET),
                    (percent >= 90, NEAR), otherwise=MISSED)
    note = choose_text((no_target, "no target"), (no_value, "no value"), (percent >= 100, ""),
                       (percent >= 90, "within 10% of plan"), otherwise="below plan")
    return status, np.minimum(percent, 200), note


def rule_2(facts):
    value, previous, threshold, lower = columns(facts, "value previous threshold lower")
    sign = np.where(lower, -1, 1)
    margin, change = (value - threshold) * sign, (value - previous) * sign
    no_threshold, no_value, no_previous = np.isnan(threshold), np.isnan(value), np.isnan(previous)
    status = choose((no_threshold, NOT_APPLICABLE), (no_value, NO_DATA),
                    ((margin >= 0) & (no_previous | (change >= 0)), MET),
                    ((margin >= 0) | (change > 0), NEAR), otherwise=MISSED)
    note = choose_text((no_threshold, "no threshold"), (no_value, "no value"),
                       (no_previous, "no previous year"), (change > 0, "improving"),
                       (change < 0, "worsening"), otherwise="steady")
    return status, margin, note


def rule_3(facts):
    value, baseline, final, year, due = columns(facts, "value baseline final year due")
    no_target, no_baseline, no_value = np.isnan(final), np.isnan(baseline), np.isnan(value)
    unknown = no_target | no_baseline | no_value
    already, holds = reaches_final(facts, "baseline"), reaches_final(facts, "value")
    share = np.minimum((year - FIRST_YEAR) / (due - FIRST_YEAR), 1)
    expected = baseline + (final - baseline) * share
    progress = np.clip((value - baseline) / (expected - baseline) * 100, 0, 120)
    status = choose((no_target, NOT_APPLICABLE), (unknown, NO_DATA), (already & holds, MET),
                    (already, MISSED), (progress >= 100, MET), (progress >= 75, NEAR),
                    otherwise=MISSED)
    score = choose((unknown, np.nan), (already & holds, 100), (already, 0), otherwise=progress)
    note = choose_text((no_target, "no target"), (no_baseline, "no baseline"),
                       (no_value, "no value"), (already & holds, "target held since baseline"),
                       (already, "target lost since baseline"), otherwise="expected ")
    on_path = ~(unknown | already)
    return status, score, with_number(note, on_path, np.floor(expected + 0.5))


def rule_4(facts):
    value, target, weight, percent = columns(facts, "value target weight percent")
    no_target, no_value = np.isnan(target), np.isnan(value)
    bands = [percent >= start for start in (100, 90, 75, 50)]
    score = np.select(bands, [100.0, 75.0, 50.0, 25.0], 0.0)
    status = choose((no_target, NOT_APPLICABLE), (no_value, NO_DATA), (bands[0], MET),
                    (bands[1], NEAR), otherwise=MISSED)
    note = choose_text((no_target, "no target"), (no_value, "no value"), (bands[0], "on plan, "),
                       (bands[1], "slightly behind, "), (bands[2], "behind, "),
                       (bands[3], "far behind, "), otherwise="critical, ")
    judged = ~(no_target | no_value)
    points = np.floor(score * weight / 10 + 0.5)
    return status, np.where(judged, score, np.nan), with_number(note, judged, points, " points")


def rule_5(facts):
    year, due, final, known, reached = columns(facts, "year due final known reached")
    no_target = np.isnan(final)
    in_time, late, early = reached <= due, reached < NEVER, year < due
    status = choose((no_target, NOT_APPLICABLE), (~known, NO_DATA), (in_time, MET),
                    (late | early, NEAR), otherwise=MISSED)
    score = np.where(known, due - np.where(late, reached, year), np.nan)
    note = choose_text((no_target, "no target"), (~known, "no value so far"),
                       (in_time, "reached in "), (late, "reached late in "),
                       (early, "not due until "), otherwise="not reached, due ")
    judged = known & ~no_target
    note = with_number(note, judged & late, reached, ", due ")
    return status, score, with_number(note, judged, due)


def with_number(note, where, number, after=""):
    """The note, and where the condition holds the whole number and the text after it."""
    text = strings(np.where(where, number, 0).astype(np.int64))
    return note.where(~where, note + text + after)


def score_text(score):
    """Two decimals at most, half away from zero; never "-0", and nothing for no score."""
    hundredths = np.floor(np.abs(score) * 100 + 0.5 + 1e-9)
    # Adding 0 turns a negative zero into zero. Arrow writes whole numbers without ".0".
    rounded = np.copysign(hundredths, score) / 100 + 0.0
    return pc.cast(pa.array(rounded, from_pandas=True), pa.string())


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    facts = read_facts(*sys.argv[1:3])
    later, indicator = facts["year"] > FIRST_YEAR, facts["indicator"]
    parts = []
    for rule, judged in ((rule_1, later), (rule_2, facts["year"] >= FIRST_YEAR), (rule_3, later),
                         (rule_4, indicator <= "I31"), (rule_5, later & (indicator >= "I13"))):
        row = np.flatnonzero(judged)
        status, score, note = rule(facts.take(row))
        parts.append((row, np.full(len(row), len(parts)), status, score, note))
    row, rule, status, score, note = zip(*parts)
    # Stable, so within an observation the verdicts stay in order of the rules.
    order = np.argsort(np.concatenate(row), kind="stable")
    row, rule, status, score = (np.concatenate(part)[order] for part in (row, rule, status, score))
    note = pd.concat(note, ignore_index=True)
    note = note.where(~note.str.contains(",", regex=False), '"' + note + '"').take(order)

    start = facts["unit"] + "," + indicator + "," + strings(facts["year"])
    verdict = strings([f"R{number},{text}" for number in range(1, 6) for text in STATUSES])
    fields = [start.take(row), verdict.take(rule * len(STATUSES) + status), score_text(score),
              note + "\n"]
    lines = pc.binary_join_element_wise(
        *(pa.array(field, pa.large_string()) for field in fields), pa.scalar(",", pa.large_string()),
        null_handling="replace", null_replacement="")
    with open(sys.argv[3], "wb") as output:
        output.write(b"unit,indicator,year,rule,status,score,note\n")
        # Each line ends with its newline, so the text of all lines in Arrow's memory is the file.
        output.write(lines.buffers()[2])


if __name__ == "__main__":
    with np.errstate(divide="ignore", invalid="ignore"):  # of missing figures and of zero
        main()
