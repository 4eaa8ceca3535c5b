-- Do the published counts of assigned tasks add up? Every figure is printed in a report or in the press; README.md says
-- where. Nothing here is a task: what is published are counts of tasks, not the tasks.

plan "assigned-tasks" {
  title = {
    vi = "Nhiệm vụ được giao: số liệu đã công bố có khớp nhau không",
    en = "Assigned tasks: do the published counts add up?",
  },
  unit     = "TW",
  language = "vi",
  -- The figures stand as they were printed: 13.119 is a count, 84,46 a percentage.
  numbers  = "vi",
  named_periods = {
    -- “đến ngày 25/12/2017”, “từ ngày 1.1 đến ngày 6.7”.
    ["2017-den-25-12"] = { "2017-01-01", "2017-12-25" },
    ["2020-den-06-07"] = { "2020-01-01", "2020-07-06" },
  },
  periods = { "2017-den-25-12", "2018-8M", "2018-10M", "2019", "2020-den-06-07" },

  derive = {
    -- Quảng Nam prints the two kinds of tasks that are not done, not their sum.
    use "sum" { indicators = "tasks.open", units = "49", parts = values_of "tasks.open.*" },
    -- A share has a base, which is rarely named. Due are the tasks that were done and those that should have been.
    use "together" {
      as = "due", indicators = "tasks_due", units = "TW",
      first = value_of "tasks.done", second = value_of "tasks.open.overdue",
    },
    use "dated_tasks" {
      indicators = "tasks_dated", units = "31",
      finished = value_of "tasks.done", undated = value_of "done_share.no_deadline", late = value_of "tasks.open.overdue",
    },
  },

  judge = {
    -- Counts are whole numbers: no tolerance.
    use "sum_of_parts" {
      as = "assigned.government", units = "TW", periods = { "2017-den-25-12" },
      total = value_of "tasks", parts = values_of "tasks.*",
    },
    use "sum_of_parts" {
      as = "assigned.hai_phong", units = "31", periods = { "2018-8M", "2018-10M" },
      total = value_of "tasks", parts = values_of "tasks.*",
    },
    use "sum_of_parts" {
      as = "assigned.quang_nam", units = "49", periods = { "2020-den-06-07" },
      total = value_of "tasks", parts = values_of "tasks.*",
    },
    use "sum_of_parts" {
      as = "open.government", units = "TW", periods = { "2017-den-25-12" },
      total = value_of "tasks.open", parts = values_of "tasks.open.*",
    },
    use "sum_of_parts" {
      as = "open.hai_phong", units = "31", periods = { "2018-8M", "2018-10M" },
      total = value_of "tasks.open", parts = values_of "tasks.open.*",
    },
    use "sum_of_parts" {
      as = "done_adds_up", periods = { "2017-den-25-12" },
      total = value_of "tasks.done", parts = values_of "tasks.done.*",
    },
    use "sum_of_parts" {
      as = "central_adds_up", units = "31", periods = { "2018-10M" },
      total = value_of "central", parts = values_of "central.*",
    },
    use "sum_of_parts" {
      as = "projects_add_up", periods = { 2019 },
      total = value_of "projects", parts = values_of "projects.*",
    },
    use "sum_of_parts" {
      as = "not_submitted_adds_up", periods = { 2019 },
      total = value_of "projects.not_submitted", parts = values_of "projects.not_submitted.*",
    },

    -- Percentages: half a unit of the last printed digit, for each of those that are added up.
    use "sum_of_parts" {
      as = "done_shares_add_up", units = "31", periods = { "2018-8M" },
      total = 100, parts = values_of "done_share.*", tolerance = 0.015,
    },
    use "sum_of_parts" {
      as = "overdue_since_last_year", periods = { "2017-den-25-12" },
      total = value_of "printed.overdue_of_due", parts = values_of "since_last_year.*", tolerance = 0.015,
    },
    use "sum_of_parts" {
      as = "overdue_since_start", periods = { "2017-den-25-12" },
      total = value_of "printed.overdue_of_due", parts = values_of "since_start.*", tolerance = 0.015,
    },

    -- Percentages against the counts that they were computed from.
    use "printed_percent" {
      as = "done_of_assigned", units = "31", periods = { "2018-8M", "2018-10M" },
      printed = value_of "printed.done_of_assigned", part = value_of "tasks.done", whole = value_of "tasks",
      -- 83,4% in August, 84,46% in October.
      tolerance = dated { { from = "2018-01-01", value = 0.05 }, { from = "2018-10-01", value = 0.005 } },
    },
    use "printed_percent" {
      as = "done_of_due", periods = { "2017-den-25-12" },
      printed = value_of "printed.done_of_due", part = value_of "tasks.done", whole = value_of "tasks_due",
    },
    use "printed_percent" {
      as = "overdue_of_assigned", units = "31", periods = { "2018-8M" },
      printed = value_of "printed.overdue_of_assigned", part = value_of "tasks.open.overdue", whole = value_of "tasks",
    },
    use "printed_percent" {
      as = "overdue_of_dated", units = "31", periods = { "2018-8M" },
      printed = value_of "printed.overdue_of_dated", part = value_of "tasks.open.overdue", whole = value_of "tasks_dated",
    },
    use "printed_percent" {
      as = "issued_of_submitted", periods = { 2019 },
      printed = value_of "printed.issued_of_submitted", part = value_of "projects_issued",
      whole = value_of "projects.submitted", tolerance = 0.05,
    },
  },
}
