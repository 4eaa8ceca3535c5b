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
local past, ahead = date(2016, 6, 30), date(2017, 1, 1)
test "1,310 of the 3,726 tasks assigned were done in time" {
  rule = "tasks_on_time_of_assigned",
  given = {
    children = tasks {
      { done, 1310, past }, { done_late, 429, past }, { in_progress, 1812, ahead }, { overdue, 175, past },
    },
  },
  expect = { missed, 35.16, note = "1310 đúng hạn trong 3726 nhiệm vụ được giao" },
}
cases "both sides of every edge" {
  rule = "tasks_on_time_of_assigned", columns = { "children", "=>", "score" },
  { tasks { { done, 10, past } }, met, 100 },
  { tasks { { done, 9, past }, { done_late, 1, past } }, near, 90 },
  { tasks { { done, 8, past }, { overdue, 2, past } }, near, 80 },
  { tasks { { done, 79, past }, { overdue, 21, past } }, missed, 79 },
  { tasks { { overdue, 1, past } }, missed, 0 },
}
cases "every task assigned is in the base" {
  rule = "tasks_on_time_of_assigned", columns = { "children", "=>", "score" },
  { tasks { { done, 1, past }, { in_progress, 1, ahead } }, missed, 50 },
  { tasks { { done, 1, past }, { not_started, 1, ahead } }, missed, 50 },
  { tasks { { done, 1, ahead }, { in_progress, 1, ahead } }, missed, 50 },
  { tasks { { in_progress, 2, ahead } }, missed, 0 },
}
test "tasks without a deadline are in the base, and are not in time" {
  rule = "tasks_on_time_of_assigned",
  given = {
    children = tasks { { done, 1, past }, { done, 2 }, { in_progress, 3 }, { not_started, 2 }, { no_data, 2 } },
  },
  expect = { missed, 10, note = "1 đúng hạn trong 10 nhiệm vụ được giao, 9 nhiệm vụ không có thời hạn" },
}
test "nothing was assigned" {
  rule = "tasks_on_time_of_assigned", given = { children = {} },
  expect = { not_applicable, note = "chưa có nhiệm vụ nào được giao" },
}
cases "a task that could not be judged leaves the share unknown" {
  rule = "tasks_on_time_of_assigned", columns = { "children", "=>", "note" },
  { tasks { { done, 1, past }, { no_data, 1, past } }, no_data, "1 nhiệm vụ chưa đánh giá được" },
  { tasks { { done, 1, past }, { "error", 1 }, { "limit", 1, past } }, no_data, "2 nhiệm vụ chưa đánh giá được" },
}
cases "what is an error" {
  rule = "tasks_on_time_of_assigned", columns = { "children", "=>" },
  { tasks { { met, 1, past } }, "error" },
}
test "what is no task does not count" {
  rule = "tasks_on_time_of_assigned",
  given = {
    children = {
      { id = "a", kind = "indicator", status = missed },
      { id = "b", kind = "task", status = done, deadline = past },
    },
  },
  expect = { met, 100 },
}
cases "the edges are parameters" {
  rule = "tasks_on_time_of_assigned", columns = { "children", "met_from", "near_from", "=>" },
  { tasks { { done, 9, past }, { overdue, 1, past } }, 90, 50, met },
  { tasks { { done, 89, past }, { overdue, 11, past } }, 90, 50, near },
  { tasks { { done, 1, past }, { overdue, 1, past } }, 90, 50, near },
  { tasks { { done, 49, past }, { overdue, 51, past } }, 90, 50, missed },
}
test "a single task without a deadline is told too" {
  rule = "tasks_on_time_of_assigned", given = { children = tasks { { done, 1, past }, { done, 1 } } },
  expect = { missed, 50, note = "1 đúng hạn trong 2 nhiệm vụ được giao, 1 nhiệm vụ không có thời hạn" },
}
