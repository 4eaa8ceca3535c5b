#!/usr/bin/env python3
"""The commune-year work in DuckDB: five rules over observations, one SQL statement.

    work_duckdb.py OBSERVATIONS.csv TARGETS.csv VERDICTS.csv

Reads both CSV files, judges every unit, indicator and year by the rules R1 to R5, and writes
the verdicts in order of unit, indicator, year and rule. Threads and memory are DuckDB's defaults.
Written against Python 3.11 and duckdb 2.0.1.
"""
import sys

import duckdb

WORK = """
COPY (
  WITH
  targets AS (
    FROM read_csv($targets, header = true, auto_detect = false, delim = ',', quote = '"', columns = {
      'indicator': 'VARCHAR', 'year': 'INTEGER', 'target': 'DOUBLE',
      'threshold': 'DOUBLE', 'weight': 'DOUBLE', 'direction': 'VARCHAR'})
  ),
  plans AS (  -- every target row, with the indicator's last year with a target, and that target
    SELECT indicator, year, target, threshold, weight, direction = 'lower' AS lower,
           max(year) FILTER (target IS NOT NULL) OVER whole AS due,
           arg_max(target, year) FILTER (target IS NOT NULL) OVER whole AS final
    FROM targets
    WINDOW whole AS (PARTITION BY indicator)
  ),
  observations AS (
    FROM read_csv($observations, header = true, auto_detect = false, delim = ',', quote = '"', columns = {
      'unit': 'VARCHAR', 'indicator': 'VARCHAR', 'year': 'INTEGER', 'value': 'DOUBLE'})
  ),
  facts AS (
    SELECT unit, indicator, year, value, target, threshold, weight, lower, due, final,
           -- The years of a unit's indicator are complete, so the row before is the year before.
           lag(value) OVER so_far AS previous,
           first_value(value) OVER so_far AS baseline,
           count(value) OVER so_far > 0 AS known,
           min(year) FILTER (CASE WHEN lower THEN value <= final ELSE value >= final END)
             OVER so_far AS reached
    FROM observations JOIN plans USING (indicator, year)
    WINDOW so_far AS (PARTITION BY unit, indicator ORDER BY year)
  ),
  measures AS (  -- the figures that more than one rule or more than one branch of a rule needs
    SELECT *,
           CASE WHEN target IS NULL THEN NULL
                WHEN NOT lower THEN value / target * 100e0
                WHEN value <= 0 THEN 200e0
                ELSE target / value * 100e0 END AS percent,
           CASE WHEN lower THEN -(value - threshold) ELSE value - threshold END AS margin,
           CASE WHEN lower THEN -(value - previous) ELSE value - previous END AS change,
           CASE WHEN lower THEN baseline <= final ELSE baseline >= final END AS already,
           CASE WHEN lower THEN value <= final ELSE value >= final END AS holds,
           baseline + (final - baseline) * least((year - 2015) / (due - 2015), 1e0) AS expected,
           (value - baseline) / (expected - baseline) * 100e0 AS progress,
           CASE WHEN percent >= 100 THEN 1 WHEN percent >= 90 THEN 2 WHEN percent >= 75 THEN 3
                WHEN percent >= 50 THEN 4 WHEN percent >= 0 THEN 5 END AS band,
           [100, 75, 50, 25, 0][band] AS points
    FROM facts
  ),
  verdicts AS (
    SELECT unit, indicator, year, 'R1' AS rule,
           CASE WHEN target IS NULL THEN 'not_applicable' WHEN value IS NULL THEN 'no_data'
                WHEN percent >= 100 THEN 'met' WHEN percent >= 90 THEN 'near' ELSE 'missed' END AS status,
           if(percent > 200, 200e0, percent) AS score,
           -- An empty string would be written as "", a NULL is written as nothing.
           CASE WHEN target IS NULL THEN 'no target' WHEN value IS NULL THEN 'no value'
                WHEN percent >= 100 THEN NULL WHEN percent >= 90 THEN 'within 10% of plan'
                ELSE 'below plan' END AS note
    FROM measures WHERE year > 2015
    UNION ALL
    SELECT unit, indicator, year, 'R2',
           CASE WHEN threshold IS NULL THEN 'not_applicable' WHEN value IS NULL THEN 'no_data'
                WHEN margin >= 0 AND (previous IS NULL OR change >= 0) THEN 'met'
                WHEN margin >= 0 OR change > 0 THEN 'near' ELSE 'missed' END,
           margin,
           CASE WHEN threshold IS NULL THEN 'no threshold' WHEN value IS NULL THEN 'no value'
                WHEN previous IS NULL THEN 'no previous year' WHEN change > 0 THEN 'improving'
                WHEN change < 0 THEN 'worsening' ELSE 'steady' END
    FROM measures
    UNION ALL
    SELECT unit, indicator, year, 'R3',
           CASE WHEN final IS NULL THEN 'not_applicable'
                WHEN baseline IS NULL OR value IS NULL THEN 'no_data'
                WHEN already THEN if(holds, 'met', 'missed')
                WHEN progress >= 100 THEN 'met' WHEN progress >= 75 THEN 'near' ELSE 'missed' END,
           CASE WHEN final IS NULL OR baseline IS NULL OR value IS NULL THEN NULL
                WHEN already THEN if(holds, 100e0, 0e0)
                ELSE greatest(0e0, least(progress, 120e0)) END,
           CASE WHEN final IS NULL THEN 'no target' WHEN baseline IS NULL THEN 'no baseline'
                WHEN value IS NULL THEN 'no value'
                WHEN already THEN if(holds, 'target held since baseline', 'target lost since baseline')
                ELSE 'expected ' || floor(expected + 0.5e0)::BIGINT END
    FROM measures WHERE year > 2015
    UNION ALL
    SELECT unit, indicator, year, 'R4',
           CASE WHEN target IS NULL THEN 'not_applicable' WHEN value IS NULL THEN 'no_data'
                ELSE ['met', 'near', 'missed', 'missed', 'missed'][band] END,
           points,
           CASE WHEN target IS NULL THEN 'no target' WHEN value IS NULL THEN 'no value'
                ELSE ['on plan', 'slightly behind', 'behind', 'far behind', 'critical'][band]
                     || ', ' || floor(points * weight / 10e0 + 0.5e0)::BIGINT || ' points' END
    FROM measures WHERE indicator <= 'I31'
    UNION ALL
    SELECT unit, indicator, year, 'R5',
           CASE WHEN final IS NULL THEN 'not_applicable' WHEN NOT known THEN 'no_data'
                WHEN reached <= due THEN 'met' WHEN reached > due OR year < due THEN 'near'
                ELSE 'missed' END,
           CASE WHEN known THEN due - coalesce(reached, year) END,
           CASE WHEN final IS NULL THEN 'no target' WHEN NOT known THEN 'no value so far'
                WHEN reached <= due THEN 'reached in ' || reached || ', due ' || due
                WHEN reached > due THEN 'reached late in ' || reached || ', due ' || due
                WHEN year < due THEN 'not due until ' || due
                ELSE 'not reached, due ' || due END
    FROM measures WHERE year > 2015 AND indicator >= 'I13'
  )
  SELECT unit, indicator, year, rule, status,
         -- A whole number is written without ".0"; 0 hundredths have no sign, so there is no "-0".
         rtrim(rtrim((hundredths / 100)::VARCHAR, '0'), '.') AS score,
         note
  FROM (SELECT *, sign(score)::BIGINT * floor(abs(score) * 100e0 + 0.5e0 + 1e-9)::BIGINT AS hundredths
        FROM verdicts)
  ORDER BY unit, indicator, year, rule
) TO $verdicts (FORMAT csv, HEADER, DELIMITER ',', QUOTE '"', NULLSTR '')
"""


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    observations, targets, verdicts = sys.argv[1:]
    duckdb.connect().execute(
        WORK, {"observations": observations, "targets": targets, "verdicts": verdicts})


if __name__ == "__main__":
    main()
