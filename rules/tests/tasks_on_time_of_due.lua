-- Tasks by status; the number makes their ids, and a deadline can stand beside it.
local function tasks(groups)
  local all = {}
  for _, group in ipairs(groups) do
    for _ = 1, group[2] do
      all[#all + 1] = {
        id = "t" .. #all + 1, kind = "task", assignment = "deadline", status = group[1], deadline = group[3],
      }
    end
  end
  return all
end
local past, last_day, ahead = date(2016, 6, 30), date(2016, 12, 31), date(2017, 1, 1)
test "10 of the 87 tasks that were due were done in time" {
  rule = "tasks_on_time_of_due",
  given = {
    children = tasks { { done, 10, past }, { done_late, 63, past }, { overdue, 14, past } }, as_of = "2016-12-31",
    period_end = "2016-12-31",
  },
  expect = { missed, 11.49, note = "10 đúng hạn trong 87 nhiệm vụ đã đến hạn" },
}
cases "both sides of every edge" {
  rule = "tasks_on_time_of_due", columns = { "children", "as_of", "period_end", "=>", "score" },
  { tasks { { done, 10, past } }, last_day, last_day, met, 100 },
  { tasks { { done, 9, past }, { done_late, 1, past } }, last_day, last_day, near, 90 },
  { tasks { { done, 8, past }, { overdue, 2, past } }, last_day, last_day, near, 80 },
  { tasks { { done, 79, past }, { overdue, 21, past } }, last_day, last_day, missed, 79 },
  { tasks { { overdue, 1, past } }, last_day, last_day, missed, 0 },
}
cases "what is due, and what is not" {
  rule = "tasks_on_time_of_due", columns = { "children", "as_of", "period_end", "=>", "score" },
  -- The last day belongs to what is due where the task is done, and is still in time where it is not.
  { tasks { { done, 1, last_day }, { overdue, 1, past } }, last_day, last_day, missed, 50 },
  { tasks { { in_progress, 1, last_day }, { overdue, 1, past } }, last_day, last_day, missed, 0 },
  -- Done ahead of a deadline still to come.
  { tasks { { done, 1, ahead }, { overdue, 1, past } }, last_day, last_day, missed, 0 },
  { tasks { { done, 1, ahead }, { overdue, 1, past } }, ahead, last_day, missed, 0 },
  { tasks { { done, 1, ahead }, { overdue, 1, past } }, ahead, ahead, missed, 50 },
  { tasks { { done, 1, past }, { in_progress, 3, ahead }, { not_started, 2, ahead } }, last_day, last_day, met, 100 },
}
test "tasks without a deadline are not counted, and the note says how many" {
  rule = "tasks_on_time_of_due",
  given = {
    children = tasks { { done, 1, past }, { done, 2 }, { in_progress, 3 }, { not_started, 4 }, { no_data, 5 } },
    as_of = "2016-12-31", period_end = "2016-12-31",
  },
  expect = { met, 100, note = "1 đúng hạn trong 1 nhiệm vụ đã đến hạn; 14 nhiệm vụ không có thời hạn không được tính" },
}
cases "nothing was due" {
  rule = "tasks_on_time_of_due", columns = { "children", "as_of", "period_end", "=>", "note" },
  { {}, last_day, last_day, not_applicable, "chưa có nhiệm vụ nào đến hạn" },
  {
    tasks { { in_progress, 1, ahead }, { done, 1, ahead } }, last_day, last_day, not_applicable,
    "chưa có nhiệm vụ nào đến hạn",
  },
}
cases "a task that could not be judged leaves the share unknown" {
  rule = "tasks_on_time_of_due", columns = { "children", "as_of", "period_end", "=>", "note" },
  { tasks { { done, 1, past }, { no_data, 1, past } }, last_day, last_day, no_data, "1 nhiệm vụ chưa đánh giá được" },
  {
    tasks { { done, 1, past }, { "error", 1 }, { "limit", 1, past } }, last_day, last_day, no_data,
    "2 nhiệm vụ chưa đánh giá được",
  },
}
cases "what is an error" {
  rule = "tasks_on_time_of_due", columns = { "children", "as_of", "period_end", "=>" },
  { tasks { { met, 1, past } }, last_day, last_day, "error" },
}
test "what is no task does not count" {
  rule = "tasks_on_time_of_due",
  given = {
    children = {
      { id = "a", kind = "indicator", status = missed },
      { id = "b", kind = "task", status = done, deadline = past },
    },
    as_of = "2016-12-31", period_end = "2016-12-31",
  },
  expect = { met, 100 },
}
cases "the edges are parameters" {
  rule = "tasks_on_time_of_due", columns = { "children", "as_of", "period_end", "met_from", "near_from", "=>" },
  { tasks { { done, 9, past }, { overdue, 1, past } }, last_day, last_day, 90, 50, met },
  { tasks { { done, 89, past }, { overdue, 11, past } }, last_day, last_day, 90, 50, near },
  { tasks { { done, 1, past }, { overdue, 1, past } }, last_day, last_day, 90, 50, near },
  { tasks { { done, 49, past }, { overdue, 51, past } }, last_day, last_day, 90, 50, missed },
}
test "a single task without a deadline is told too" {
  rule = "tasks_on_time_of_due",
  given = { children = tasks { { done, 1, past }, { done, 1 } }, as_of = "2016-12-31", period_end = "2016-12-31" },
  expect = { met, 100, note = "1 đúng hạn trong 1 nhiệm vụ đã đến hạn; 1 nhiệm vụ không có thời hạn không được tính" },
}
