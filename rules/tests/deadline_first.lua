test "an extension does not make what was late be in time" {
  rule = "deadline_first",
  given = { deadline = "2016-09-30", first_deadline = "2016-06-30", completed_on = "2016-08-15", as_of = "2016-12-31" },
  expect = { done_late, 50, note = "chậm 46 ngày so với hạn ban đầu, đã gia hạn 92 ngày" },
}
test "by deadline the same task was done in time" {
  rule = "deadline", given = { deadline = "2016-09-30", completed_on = "2016-08-15", as_of = "2016-12-31" },
  expect = { done, 100 },
}
cases "both sides of the first deadline" {
  rule = "deadline_first", columns = { "deadline", "first_deadline", "completed_on", "as_of", "=>", "score", "note" },
  { "2016-09-30", "2016-06-30", "2016-06-30", "2016-12-31", done, 100, "đã gia hạn 92 ngày" },
  {
    "2016-09-30", "2016-06-30", "2016-07-01", "2016-12-31", done_late, 50,
    "chậm 1 ngày so với hạn ban đầu, đã gia hạn 92 ngày",
  },
  { "2016-09-30", "2016-06-30", missing, "2016-07-01", overdue, 0, "quá hạn ban đầu 1 ngày, đã gia hạn 92 ngày" },
}
test "in progress on the last day of the first deadline" {
  rule = "deadline_first",
  given = { deadline = "2016-09-30", first_deadline = "2016-06-30", as_of = "2016-06-30" },
  expect = { in_progress, note = "đã gia hạn 92 ngày" },
}
cases "never extended, or not known to be: as deadline" {
  rule = "deadline_first", columns = { "deadline", "first_deadline", "completed_on", "as_of", "=>", "score" },
  { "2016-06-30", "2016-06-30", "2016-06-30", "2016-12-31", done, 100 },
  { "2016-06-30", "2016-06-30", "2016-07-01", "2016-12-31", done_late, 50 },
  { "2016-06-30", missing, "2016-07-01", "2016-12-31", done_late, 50 },
  { "2016-06-30", "2016-06-30", missing, "2016-06-30", in_progress, missing },
  { "2016-06-30", "2016-06-30", missing, "2016-07-01", overdue, 0 },
}
cases "an extension by a single day is one, and without one no note speaks of it" {
  rule = "deadline_first", columns = { "deadline", "first_deadline", "completed_on", "as_of", "=>", "note" },
  { "2016-07-01", "2016-06-30", "2016-06-30", "2016-12-31", done, "đã gia hạn 1 ngày" },
  { "2016-07-01", "2016-06-30", missing, "2016-07-01", overdue, "quá hạn ban đầu 1 ngày, đã gia hạn 1 ngày" },
  { "2016-06-30", "2016-06-30", "2016-06-30", "2016-12-31", done, "" },
  { "2016-06-30", "2016-06-30", missing, "2016-06-30", in_progress, "" },
}
cases "notes without an extension" {
  rule = "deadline_first", columns = { "deadline", "completed_on", "as_of", "=>", "note" },
  { "2016-06-30", "2016-07-05", "2016-12-31", done_late, "chậm 5 ngày" },
  { "2016-06-30", missing, "2016-07-05", overdue, "quá hạn 5 ngày" },
}
cases "a deadline that was brought forward is held against the new one" {
  rule = "deadline_first", columns = { "deadline", "first_deadline", "completed_on", "as_of", "=>" },
  { "2016-06-30", "2016-09-30", "2016-06-30", "2016-12-31", done },
  { "2016-06-30", "2016-09-30", "2016-07-01", "2016-12-31", done_late },
}
cases "ongoing tasks, and tasks without a deadline" {
  rule = "deadline_first", columns = { "ongoing", "deadline", "completed_on", "as_of", "=>", "score" },
  { true, missing, missing, "2016-12-31", in_progress, missing },
  { true, missing, "2016-06-30", "2016-12-31", done, 100 },
  { false, missing, missing, "2016-12-31", no_data, missing },
  { false, missing, "2016-06-30", "2016-12-31", no_data, missing },
}
cases "the points of what was late are a parameter" {
  rule = "deadline_first",
  columns = { "deadline", "first_deadline", "completed_on", "as_of", "late_points", "=>", "score" },
  { "2016-09-30", "2016-06-30", "2016-07-01", "2016-12-31", 0, done_late, 0 },
  { "2016-09-30", "2016-06-30", "2016-07-01", "2016-12-31", 70, done_late, 70 },
}
