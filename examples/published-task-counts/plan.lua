-- Forty-six relations that figures of reports and of the press should satisfy, and five that don't hold. Every figure is
-- printed somewhere; README.md says where. What is published are counts of tasks, not the tasks.

plan "published-task-counts" {
  title = {
    vi = "46 quan hệ giữa các số liệu đã công bố: quan hệ nào không khớp",
    en = "46 relations between published figures: which of them don't hold",
  },
  unit     = "TW",
  language = "vi",
  -- 13.119 is a count, 84,46 a percentage. Where a paper prints a decimal point (46.0002), the table has a comma.
  numbers  = "vi",
  named_periods = {
    -- “đến ngày 25/12/2017”, “từ ngày 1.1 đến ngày 6.7”.
    ["2017-den-25-12"] = { "2017-01-01", "2017-12-25" },
    ["2020-den-06-07"] = { "2020-01-01", "2020-07-06" },
  },
  periods = {
    "2016-8M", "2017-den-25-12", "2018-8M", "2018-10M", "2019", "2020-den-06-07", "2021", "2022", "2023",
  },

  derive = {
    -- Bases that are not printed. Where the tasks that are not done have two parts and no total, it is their sum.
    use "sum" { indicators = "tasks.open", units = { "49", "31.ubnd" }, parts = values_of "tasks.open.*" },
    use "tasks_due" {
      indicators = "tasks_due", units = "TW",
      finished = value_of "tasks.done", late = value_of "tasks.open.overdue",
    },
    use "tasks_dated" {
      indicators = "tasks_dated", units = "31",
      finished = value_of "tasks.done", undated = value_of "of_done.no_deadline", late = value_of "tasks.open.overdue",
    },
  },

  judge = {
    -- Totals and their parts.
    use "sum_of_printed_parts" {
      as = "assigned.hai_phong", units = "31", periods = { "2018-8M", "2018-10M" },
      total = value_of "tasks", parts = values_of "tasks.*",
    },
    use "sum_of_printed_parts" {
      as = "assigned.government", periods = { "2017-den-25-12" },
      total = value_of "tasks", parts = values_of "tasks.*",
    },
    -- A part that was computed is not printed and has no printed decimals; counts need no tolerance.
    use "sum_of_parts" {
      as = "assigned.hai_phong_ubnd", units = "31.ubnd", periods = { "2018-10M" },
      total = value_of "tasks", parts = values_of "tasks.*",
    },
    use "sum_of_parts" {
      as = "assigned.quang_nam", units = "49", periods = { "2020-den-06-07" },
      total = value_of "tasks", parts = values_of "tasks.*",
    },
    use "sum_of_printed_parts" {
      as = "open.hai_phong", units = "31", periods = { "2018-8M", "2018-10M" },
      total = value_of "tasks.open", parts = values_of "tasks.open.*",
    },
    use "sum_of_printed_parts" {
      as = "open.government", periods = { "2017-den-25-12" },
      total = value_of "tasks.open", parts = values_of "tasks.open.*",
    },
    use "sum_of_printed_parts" {
      as = "done.government", periods = { "2017-den-25-12" },
      total = value_of "tasks.done", parts = values_of "tasks.done.*",
    },
    use "sum_of_printed_parts" {
      as = "due.government_office", periods = { "2016-8M" },
      total = value_of "due", parts = values_of "due.*",
    },
    use "sum_of_printed_parts" {
      as = "projects_add_up", periods = { 2019 },
      total = value_of "projects", parts = values_of "projects.*",
    },
    use "sum_of_printed_parts" {
      as = "not_submitted_adds_up", periods = { 2019 },
      total = value_of "projects.not_submitted", parts = values_of "projects.not_submitted.*",
    },
    use "sum_of_printed_parts" {
      as = "par_index_adds_up", units = "58", periods = { 2022 },
      total = value_of "par_index", parts = values_of "par_index.*",
    },
    use "sum_of_printed_parts" {
      as = "par_impact_adds_up", units = "58", periods = { 2022 },
      total = value_of "par_index.impact", parts = values_of "par_index.impact.*",
    },
    use "sum_of_printed_parts" {
      as = "par_max_adds_up", units = "58", periods = { 2022 },
      total = value_of "par_max", parts = values_of "par_max.*",
    },
    use "sum_of_printed_parts" {
      as = "par_impact_max_adds_up", units = "58", periods = { 2022 },
      total = value_of "par_max.impact", parts = values_of "par_max.impact.*",
    },

    -- Shares of one whole.
    use "shares_add_up" {
      as = "done_shares.hai_phong", units = "31", periods = { "2018-8M" }, parts = values_of "of_done.*",
    },
    use "shares_add_up" {
      as = "due_shares.government", periods = { "2017-den-25-12" }, parts = values_of "of_due.*",
    },

    -- Percentages and the two figures that they come from.
    use "percent_of_printed_parts" {
      as = "done_of_assigned.hai_phong", units = "31", periods = { "2018-8M", "2018-10M" },
      share = value_of "printed.done_of_assigned", part = value_of "tasks.done", whole = value_of "tasks",
    },
    use "percent_of_printed_parts" {
      as = "overdue_of_assigned.hai_phong", units = "31", periods = { "2018-8M" },
      share = value_of "printed.overdue_of_assigned", part = value_of "tasks.open.overdue", whole = value_of "tasks",
    },
    use "percent_of_printed_parts" {
      as = "overdue_of_dated.hai_phong", units = "31", periods = { "2018-8M" },
      share = value_of "printed.overdue_of_dated", part = value_of "tasks.open.overdue", whole = value_of "tasks_dated",
    },
    use "percent_of_printed_parts" {
      as = "done_of_due.government", periods = { "2017-den-25-12" },
      share = value_of "of_due.done", part = value_of "tasks.done", whole = value_of "tasks_due",
    },
    use "percent_of_printed_parts" {
      as = "done_of_due.government_office", periods = { "2016-8M" },
      share = value_of "of_due.done", part = value_of "due.done", whole = value_of "due",
    },
    use "percent_of_printed_parts" {
      as = "issued_of_submitted", periods = { 2019 },
      share = value_of "printed.issued_of_submitted", part = value_of "projects_issued",
      whole = value_of "projects.submitted",
    },
    use "percent_of_printed_parts" {
      as = "par_appraisal_percent", units = "58", periods = { 2022 },
      share = value_of "printed.par_appraisal", part = value_of "par_index.appraisal", whole = value_of "par_max.appraisal",
    },
    use "percent_of_printed_parts" {
      as = "par_impact_percent", units = "58", periods = { 2022 },
      share = value_of "printed.par_impact", part = value_of "par_index.impact", whole = value_of "par_max.impact",
    },
    use "percent_of_printed_parts" {
      as = "dti_above_half", periods = { 2021 },
      share = value_of "printed.dti_above_half", part = value_of "dti_bodies_above_half", whole = value_of "dti_bodies",
    },

    -- Differences: changes in percentage points, steps from the year before, distances from the mean of the country.
    use "printed_difference" {
      as = "overdue_since_last_year", periods = { "2017-den-25-12" },
      difference = value_of "change.overdue_since_last_year",
      first = value_of "of_due.overdue", second = value_of "before.overdue_last_year",
    },
    use "printed_difference" {
      as = "overdue_since_start", periods = { "2017-den-25-12" },
      difference = value_of "change.overdue_since_start",
      first = value_of "of_due.overdue", second = value_of "before.overdue_at_start",
    },
    use "printed_difference" {
      as = "papi_above_mean", units = "58", periods = { 2021, 2022 },
      difference = value_of "above_mean.papi", first = value_of "papi", second = value_of("papi", { unit = "TW" }),
    },
    use "printed_difference" {
      as = "papi_change", units = "58", periods = { 2021, 2022 },
      difference = value_of "change.papi", first = value_of "papi", second = value_of("papi", { lag = 1 }),
    },
    -- A rank gains what it falls by.
    use "printed_difference" {
      as = "papi_rank_gain", units = "58", periods = { 2021, 2022 },
      difference = value_of "gain.papi_rank", first = value_of("papi_rank", { lag = 1 }), second = value_of "papi_rank",
    },
    use "printed_difference" {
      as = "dti_change.finance", units = "BTC", periods = { 2021 },
      difference = value_of "change.dti", first = value_of "dti", second = value_of("dti", { lag = 1 }),
    },
    -- 593,4/1000 is the value on another scale: its distance from 0.
    use "printed_difference" {
      as = "dti_points_of_value", units = "58", periods = { 2022 }, scale = 1000,
      difference = value_of "dti_points", first = value_of "dti", second = 0,
    },
    use "printed_difference" {
      as = "dti_above_mean", units = "58", periods = { 2022 }, scale = 1000,
      difference = value_of "above_mean.dti_points", first = value_of "dti", second = value_of("dti", { unit = "TW" }),
    },
    use "printed_difference" {
      as = "dti_rank_gain", units = "58", periods = { 2022 },
      difference = value_of "gain.dti_rank", first = value_of("dti_rank", { lag = 1 }), second = value_of "dti_rank",
    },
    use "printed_difference" {
      as = "dti_government_rank_gain", units = "58", periods = { 2022 },
      difference = value_of "gain.dti_government_rank",
      first = value_of("dti_government_rank", { lag = 1 }), second = value_of "dti_government_rank",
    },
    use "printed_difference" {
      as = "pci_change", units = "58", periods = { 2023 },
      difference = value_of "change.pci", first = value_of "pci", second = value_of("pci", { lag = 1 }),
    },
    use "printed_difference" {
      as = "pci_rank_gain", units = "58", periods = { 2023 },
      difference = value_of "gain.pci_rank", first = value_of("pci_rank", { lag = 1 }), second = value_of "pci_rank",
    },
    use "printed_difference" {
      as = "pci_rank_gain_since_2021", units = "58", periods = { 2023 },
      difference = value_of "gain.pci_rank_since_2021",
      first = value_of("pci_rank", { lag = 2 }), second = value_of "pci_rank",
    },

    -- Growth in percent.
    use "printed_growth" {
      as = "dti_growth.academy", units = "VAST", periods = { 2021 },
      growth = value_of "growth.dti", now = value_of "dti", before = value_of("dti", { lag = 1 }),
    },
    use "printed_growth" {
      as = "dti_growth", units = "58", periods = { 2022 },
      growth = value_of "growth.dti", now = value_of "dti", before = value_of("dti", { lag = 1 }),
    },
    use "printed_growth" {
      as = "dti_government_growth", units = "58", periods = { 2022 },
      growth = value_of "growth.dti_government",
      now = value_of "dti_government", before = value_of("dti_government", { lag = 1 }),
    },
  },
}
