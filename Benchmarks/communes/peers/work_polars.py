#!/usr/bin/env python3
"""The commune-year work in Polars: five rules over observations, as one lazy query.

    work_polars.py OBSERVATIONS.csv TARGETS.csv VERDICTS.csv

Reads both CSV files, judges every unit, indicator and year by the rules R1 to R5, and writes
the verdicts in order of unit, indicator, year and rule. Polars uses all cores, as it comes.
Written against Python 3.11 and polars 2.1.0.
"""
import sys

import polars as pl
from polars import col, lit, when

FIRST_YEAR = 2015
OBSERVATIONS = {"unit": pl.String, "indicator": pl.String, "year": pl.Int32, "value": pl.Float64}
TARGETS = {"indicator": pl.String, "year": pl.Int32, "target": pl.Float64,
           "threshold": pl.Float64, "weight": pl.Float64, "direction": pl.String}

indicator, year, value, lower = col("indicator"), col("year"), col("value"), col("lower")
target, threshold, weight = col("target"), col("threshold"), col("weight")
due, final, baseline, previous = col("due"), col("final"), col("baseline"), col("previous")


def choose(*cases, otherwise):
    """The result of the first condition that holds, as in an if/elseif chain."""
    chain = pl
    for condition, result in cases:
        chain = chain.when(condition).then(lit(result) if isinstance(result, str) else result)
    return chain.otherwise(lit(otherwise) if isinstance(otherwise, str) else otherwise)


def reaches_final(figure):
    return when(lower).then(figure <= final).otherwise(figure >= final)


def for_the_better(difference):
    return when(lower).then(-difference).otherwise(difference)


def whole(number):
    return (number + 0.5).floor().cast(pl.Int64)


def read_facts(observations, targets):
    """One row per observation, in the order of the file, with the figures the rules need."""
    has_target = target.is_not_null()
    plans = pl.scan_csv(targets, schema=TARGETS).with_columns(
        lower=col("direction") == "lower",
        due=year.filter(has_target).last().over("indicator"),
        final=target.filter(has_target).last().over("indicator"))
    series = ["unit", "indicator"]  # its years are complete and in order
    return (
        pl.scan_csv(observations, schema=OBSERVATIONS)
        .join(plans, on=["indicator", "year"], how="left", maintain_order="left")
        .with_row_index("position")
        .with_columns(
            previous=value.shift(1).over(series),
            baseline=value.first().over(series),
            first_known=year.filter(value.is_not_null()).first().over(series),
            first_reached=year.filter(reaches_final(value)).first().over(series))
        .with_columns(
            percent=choose((target.is_null(), None), (~lower, value / target * 100),
                           (value <= 0, 200.0), otherwise=target / value * 100))
    )


def rule_1(facts):
    percent = col("percent")
    return facts.filter(year > FIRST_YEAR), (
        choose((target.is_null(), "not_applicable"), (value.is_null(), "no_data"),
               (percent >= 100, "met"), (percent >= 90, "near"), otherwise="missed"),
        percent.clip(upper_bound=200.0),
        # A null is written as nothing, an empty string would be written as "".
        choose((target.is_null(), "no target"), (value.is_null(), "no value"),
               (percent >= 100, None), (percent >= 90, "within 10% of plan"),
               otherwise="below plan"))


def rule_2(facts):
    margin, change = for_the_better(value - threshold), for_the_better(value - previous)
    return facts, (
        choose((threshold.is_null(), "not_applicable"), (value.is_null(), "no_data"),
               ((margin >= 0) & (previous.is_null() | (change >= 0)), "met"),
               ((margin >= 0) | (change > 0), "near"), otherwise="missed"),
        margin,
        choose((threshold.is_null(), "no threshold"), (value.is_null(), "no value"),
               (previous.is_null(), "no previous year"), (change > 0, "improving"),
               (change < 0, "worsening"), otherwise="steady"))


def rule_3(facts):
    already, holds = reaches_final(baseline), reaches_final(value)
    share = ((year - FIRST_YEAR) / (due - FIRST_YEAR)).clip(upper_bound=1.0)
    expected = baseline + (final - baseline) * share
    progress = ((value - baseline) / (expected - baseline) * 100).clip(0.0, 120.0)
    unknown = final.is_null() | baseline.is_null() | value.is_null()
    return facts.filter(year > FIRST_YEAR), (
        choose((final.is_null(), "not_applicable"), (unknown, "no_data"),
               (already & holds, "met"), (already, "missed"),
               (progress >= 100, "met"), (progress >= 75, "near"), otherwise="missed"),
        choose((unknown, None), (already & holds, 100.0), (already, 0.0), otherwise=progress),
        choose((final.is_null(), "no target"), (baseline.is_null(), "no baseline"),
               (value.is_null(), "no value"), (already & holds, "target held since baseline"),
               (already, "target lost since baseline"),
               otherwise=pl.format("expected {}", whole(expected))))


def rule_4(facts):
    def band(*results):
        return choose(*((col("percent") >= start, result)
                        for start, result in zip((100, 90, 75, 50, 0), results)), otherwise=None)

    score = band(100.0, 75.0, 50.0, 25.0, 0.0)
    text = band("on plan", "slightly behind", "behind", "far behind", "critical")
    # Polars divides by a constant by multiplying with its inverse. As a double, 0.1 is a little
    # more than a tenth, so at least no half is rounded down for it.
    points = whole(score * weight / 10)
    return facts.filter(indicator <= "I31"), (
        choose((target.is_null(), "not_applicable"), (value.is_null(), "no_data"),
               otherwise=band("met", "near", "missed", "missed", "missed")),
        score,
        choose((target.is_null(), "no target"), (value.is_null(), "no value"),
               otherwise=pl.format("{}, {} points", text, points)))


def rule_5(facts):
    known = col("first_known") <= year
    reached = when(col("first_reached") <= year).then("first_reached")
    return facts.filter(year > FIRST_YEAR, indicator >= "I13"), (
        choose((final.is_null(), "not_applicable"), (known.not_() | known.is_null(), "no_data"),
               (reached <= due, "met"), ((reached > due) | (year < due), "near"),
               otherwise="missed"),
        when(known).then(due - pl.coalesce(reached, year)).cast(pl.Float64),
        choose((final.is_null(), "no target"),
               (known.not_() | known.is_null(), "no value so far"),
               (reached <= due, pl.format("reached in {}, due {}", reached, due)),
               (reached > due, pl.format("reached late in {}, due {}", reached, due)),
               (year < due, pl.format("not due until {}", due)),
               otherwise=pl.format("not reached, due {}", due)))


def score_text(score):
    """Two decimals at most, half away from zero; a whole number without ".0", and never "-0"."""
    hundredths = (score.abs() * 100 + 0.5 + 1e-9).floor().cast(pl.Int64)
    signed = when(score < 0).then(-hundredths).otherwise(hundredths)
    # The division by a constant gives 94.46000000000001 for 9446; round() divides truly.
    return (signed / 100).round(2).cast(pl.String).str.strip_suffix(".0")


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    facts = read_facts(*sys.argv[1:3])
    verdicts = []
    for number, rule in enumerate((rule_1, rule_2, rule_3, rule_4, rule_5), 1):
        judged, (status, score, note) = rule(facts)
        verdicts.append(judged.select(
            "position", "unit", "indicator", "year", rule=lit(f"R{number}"), status=status,
            score=score_text(score), note=note))
    # The observations come in order, so their position and the rule put the verdicts in order.
    (pl.concat(verdicts).sort("position", "rule").drop("position")
     .sink_csv(sys.argv[3], quote_style="necessary", null_value=""))


if __name__ == "__main__":
    main()
