-- Vectors of Tests/Fixtures/formulas/vectors.csv that the tables of a plan can ask. A vector is a unit, and what goes into it
-- are its figures: the test writes units.csv, indicators.csv, tasks.csv and data/ from the very vectors. A list of n figures is the indicators `values3.1`, `values3.2` …; of the members of a group each is a unit of its own.

plan "formula-vectors" {
  title    = { vi = "Các phép thử công thức", en = "Vectors of formulas" },
  unit     = "v",
  numbers  = "plain",
  named_periods = {
    ["den-31-12"] = { "2016-01-01", "2016-12-31" },
    ["den-01-01"] = { "2016-01-01", "2017-01-01" },
    ["den-01-06"] = { "2016-01-01", "2017-06-01" },
  },
  periods  = { 2016 },

  derive = {
    use "weighted_mean" {
      as = "weighted10", indicators = "weighted", units = "v26",
      parts = values_of "values10.*", weights = values_of "weights10.*",
    },
    use "weighted_mean" {
      as = "weighted3", indicators = "weighted", units = "v29",
      parts = values_of "values3.*", weights = values_of "weights3.*",
    },
    use "mean" { indicators = "averaged", units = "v30", parts = values_of "values3.*" },
    use "ratio" {
      as = "of_due", indicators = "share", units = "v51", part = value_of "done", whole = value_of "due",
    },
    use "ratio" {
      as = "of_assigned", indicators = "share", units = "v52", part = value_of "done", whole = value_of "assigned",
    },
  },

  judge = {
    use "percent_of_plan" { indicators = "actual", units = { "v01", "v02", "v03", "v04" }, target = value_of "target" },
    -- The word itself: the rule counts an actual of 0 as its cap.
    use "percent_lower" { units = { "v05", "v07" }, actual = value_of "actual", goal = value_of "target" },

    use "line" {
      as = "progress", units = { "v09", "v10", "v12", "v14" },
      x = value_of "actual", x0 = value_of "baseline", y0 = 0, x1 = value_of "target", y1 = 100,
    },
    use "line" {
      as = "capped", units = { "v11", "v13" }, low = value_of "min", high = value_of "max",
      x = value_of "actual", x0 = value_of "baseline", y0 = 0, x1 = value_of "target", y1 = 100,
    },
    use "line" {
      as = "linear_band", units = "v15",
      x = value_of "x", x0 = value_of "x0", y0 = value_of "y0", x1 = value_of "x1", y1 = value_of "y1",
    },
    use "line" {
      as = "min_max", units = { "v23", "v25" },
      x = value_of "x", x0 = value_of "min", y0 = 0, x1 = value_of "max", y1 = 1,
    },
    use "line" {
      as = "min_max_lower", units = "v24",
      x = value_of "x", x0 = value_of "max", y0 = 0, x1 = value_of "min", y1 = 1,
    },
    use "line" {
      as = "linear_path", units = "v45",
      x = value_of "year", x0 = value_of "baseline_year", y0 = value_of "baseline", x1 = value_of "target_year",
      y1 = value_of "target",
    },

    use "classes" { units = { "v16", "v17", "v18", "v19", "v20" }, x = value_of "x" },
    use "all_or_nothing" {
      indicators = "actual", units = { "v21", "v22" }, target = value_of "target", points = value_of "points",
    },

    use "figure" { as = "scaled_figure", indicators = "weighted", units = "v26", scale = value_of "scale" },
    use "figure" { as = "weighted_figure", indicators = "weighted", units = "v29" },
    use "figure" { as = "averaged_figure", indicators = "averaged", digits = 4 },
    use "figure" { as = "share_figure", indicators = "share", digits = 1 },
    use "geometric" { units = { "v31", "v32" }, values = values_of "values3.*" },

    use "place" { indicators = "member", units = { group = "v33" }, peers = { group = "v33" } },
    use "z_score" { indicators = "member", units = { group = "v58" }, peers = { group = "v58" } },
    use "rank_target" {
      indicators = "rank", units = { "v36", "v37" }, peer_rank = value_of "rank", target = value_of "n",
    },

    use "growth" { as = "growth2", units = "v40", former = value_of "previous", actual = value_of "actual" },
    use "growth" {
      as = "growth1", units = "v41", former = value_of "previous", actual = value_of "actual", digits = 1,
    },

    use "sum_of_parts" { as = "sum2", units = "v47", total = value_of "total", parts = values_of "parts2.*" },
    use "sum_of_parts" {
      as = "sum2_decimals", units = "v48", total = value_of "total", parts = values_of "parts2.*", tolerance = 0.06,
    },
    use "sum_of_parts" {
      as = "sum3", units = "v49", total = value_of "total", parts = values_of "parts3.*", tolerance = 0.015,
    },
    use "sum_of_parts" { as = "sum10", units = "v50", total = value_of "total", parts = values_of "parts10.*" },

    -- A task is judged as of the end of its period.
    use "deadline" { as = "deadline.june", tasks = { "v53", "v54" }, periods = { "den-01-06" } },
    use "deadline" { as = "deadline.december", tasks = "v55", periods = { "den-31-12" } },
    use "deadline" { as = "deadline.january", tasks = { "v56", "v57" }, periods = { "den-01-01" } },

    use "rounded" { units = "v60", part = value_of "numerator", whole = value_of "denominator" },
  },
}
